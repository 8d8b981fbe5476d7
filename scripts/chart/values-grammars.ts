import { ANNOTATIONS_MAX_BYTES } from '../../src/core/formats/annotation.ts'
import { DURATION, ROUTE_PATH } from '../../src/core/formats/gateway.ts'
import { anyCase } from '../../src/core/formats/any-case.ts'
import { DIGEST, REPOSITORY, TAG } from '../../src/core/formats/image-reference.ts'
import {
  DNS1123_LABEL,
  DNS1123_SUBDOMAIN,
  type Grammar,
  LABEL_VALUE,
  QUALIFIED_NAME,
  REDIS_USER,
  SECRET_KEY,
} from '../../src/core/formats/names.ts'

/** What JSON Schema can say of one value. Patterns are read alike by JavaScript and RE2 (Helm). */
export type Constraint = Readonly<Record<string, unknown>>

/** The same grammar, where the empty text means "none". */
const optional = ({ pattern, maxLength }: Grammar): Constraint => ({
  pattern: `^(?:${pattern.slice(1, -1)})?$`,
  maxLength,
})

/** A host by its characters alone; whether it is a name or an address is for the templates, which can say what is wrong. */
export const host: Constraint = { pattern: '^[A-Za-z0-9_.:-]*$', maxLength: 254 }

const URL_CHARACTER = "[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]"

/** An address by its scheme and its characters (RFC 3986); the host is for the templates. Empty: derived. */
export const httpUrl: Constraint = {
  pattern: `^(?:${anyCase('http')}[sS]?://(?:${URL_CHARACTER}|%[0-9A-Fa-f]{2})+)?$`,
}

const DNS_LABEL = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?'

/** `svg.example.com` or `*.example.com`, no address; empty: any host. */
export const ingressHost: Constraint = {
  pattern: `^(?:(?:\\*\\.)?${DNS_LABEL}(?:\\.${DNS_LABEL})*)?$`,
  maxLength: 253,
  not: { pattern: '(?:^|\\.)[0-9]+$' },
}

/** The same, and never empty. */
export const routeHostname: Constraint = { ...ingressHost, minLength: 1 }

/** A prefix in the characters of Gateway API; whether it is in its shortest form is for the templates. */
export const routePath: Constraint = { ...ROUTE_PATH }

/** A duration of Gateway API; empty: what the Gateway does by itself. */
export const optionalDuration: Constraint = { pattern: `^(?:${DURATION.pattern.slice(1, -1)})?$` }

/** Whole seconds; empty: none. */
export const optionalSeconds = (range: Constraint): Constraint => ({
  type: ['integer', 'string'],
  ...range,
  maxLength: 0,
})

const CONTROL = '\\x00-\\x1f\\x7f-\\x9f'

/** Absolute; whether it must be in its shortest form depends on the pathType. */
export const ingressPath: Constraint = { pattern: `^/[^${CONTROL}]*$` }

/** Absolute, not "/" itself, without ":" and "..". */
export const mountPath: Constraint = {
  pattern: `^/+[^/:${CONTROL}][^:${CONTROL}]*$`,
  not: { pattern: '/\\.\\.?(?:/|$)' },
}

// Where the first part is a registry's host (distribution/reference normalize.go), the rest alone counts.
const PATH_255 = '^(?:(?:localhost|[^/]*[.:A-Z][^/]*)/)?.{1,255}$'

const PORT = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])'

// The port of the registry, of 16 bits.
const PORT_OF_HOST = `^(?:[^/:]*|\\[[^\\]]*\\])(?::${PORT})?(?:/.*)?$`

/** Without tag and digest; 64 hex digits would be taken for an image's id. */
export const repository: Constraint = {
  ...REPOSITORY,
  allOf: [{ pattern: PATH_255 }, { pattern: PORT_OF_HOST }],
  not: { pattern: '^[a-f0-9]{64}$' },
}

export const tag = optional(TAG)
export const digest = optional(DIGEST)
export const secretKey: Constraint = { ...SECRET_KEY }

export const optionalSecretKey = optional(SECRET_KEY)

export const redisUser: Constraint = { ...REDIS_USER }
export const secretName: Constraint = { ...DNS1123_SUBDOMAIN }
export const optionalName = optional(DNS1123_SUBDOMAIN)

export const optionalLabel = optional(DNS1123_LABEL)

/** The key of a taint; empty: each. The part before "/" is a DNS name of at most 253 characters. */
export const optionalQualifiedName: Constraint = {
  ...optional(QUALIFIED_NAME),
  not: { pattern: '^[^/]{254}' },
}

export const labelValue: Constraint = { ...LABEL_VALUE }

/** A range of addresses by its characters alone; what it is, is for the templates. Empty: none. */
export const cidr: Constraint = { pattern: '^[0-9A-Fa-f.:/]*$', maxLength: 43 }

// quantity ::= digits and at most one point, then a suffix; "." and "m" alone, which Kubernetes reads as 0, are slips.
const QUANTITY = '(?:[0-9]+\\.?|[0-9]*\\.[0-9]+)(?:[numkMGTPE]?|[KMGTPE]i|[eE][+-]?[0-9]+)'

/** An amount of CPU or memory. Its bounds are the templates' to check. */
export const quantity: Constraint = { pattern: `^${QUANTITY}$` }

/** An amount; empty: no limit. */
export const optionalQuantity: Constraint = { pattern: `^(?:${QUANTITY})?$` }

/** A map, by the keys it may have, those of them that are not the user's, and the values. */
const map = (keys: Grammar['pattern'], owned: string, value: Constraint): Constraint => ({
  // A boolean schema instead of "not" and "propertyNames": both Helms then name the key with the map that it is in.
  patternProperties: { [keys]: { type: 'string', ...value }, [owned]: false, '^[^/]{254}': false },
  additionalProperties: false,
})

/** Labels; keys that selectors, Helm and Pod Security own are not the user's. */
export const labels: Constraint = map(
  QUALIFIED_NAME.pattern,
  '^(?:app\\.kubernetes\\.io/(?:name|instance|component|managed-by)$|helm\\.sh/|pod-security\\.kubernetes\\.io/)',
  { ...LABEL_VALUE },
)

/** Labels that a node has, whoever made them. */
export const nodeLabels: Constraint = map(QUALIFIED_NAME.pattern, '^$', { ...LABEL_VALUE })

/** Annotations, any text that every program can carry; keys that kubectl and Helm write are not the user's. */
export const annotations: Constraint = map(
  QUALIFIED_NAME.pattern.replaceAll('a-z0-9', 'A-Za-z0-9').replaceAll('A-ZA-Z', 'A-Z'),
  '^(?:kubectl\\.kubernetes\\.io/last-applied|meta\\.helm\\.sh/|helm\\.sh/|deployment\\.kubernetes\\.io/|control-plane\\.alpha\\.|checksum/config$)',
  {
    pattern: '^[^\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\ufffe\uffff]*$',
    maxLength: ANNOTATIONS_MAX_BYTES,
  },
)
