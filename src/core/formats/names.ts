/** A text's form as data: one pattern that JavaScript and RE2 (Helm, JSON Schema) read alike, without lookaheads. */
export interface Grammar {
  /** Anchored at both ends. */
  readonly pattern: string
  /** In characters. */
  readonly maxLength: number
}

/** Whether the whole text is of the grammar. The length is asked first, so that no pattern runs over a pasted book. */
export const matches = (grammar: Grammar, text: string): boolean =>
  text.length <= grammar.maxLength && new RegExp(grammar.pattern).test(text)

// The patterns are those of apimachinery pkg/util/validation/validation.go, written again without captures.
const LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?'
const SUBDOMAIN = `${LABEL}(?:\\.${LABEL})*`
const NAME = '[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?'

/** `team-a`: the name of a Namespace. */
export const DNS1123_LABEL: Grammar = { pattern: `^${LABEL}$`, maxLength: 63 }

/** `app1`, not `1app`: the name of a Service. */
export const DNS1035_LABEL: Grammar = { pattern: '^[a-z](?:[-a-z0-9]*[a-z0-9])?$', maxLength: 63 }

/** `my.registry.io`: the name of a Secret. Kubernetes sets no length to a single label. */
export const DNS1123_SUBDOMAIN: Grammar = { pattern: `^${SUBDOMAIN}$`, maxLength: 253 }

/** `*.example.com`: the one form in which a host may hold an asterisk. */
export const WILDCARD_DNS1123_SUBDOMAIN: Grammar = { pattern: `^\\*\\.${SUBDOMAIN}$`, maxLength: 253 }

/** `example.com/Name_1.a` or `Name_1.a`: the key of a label or an annotation. */
export const QUALIFIED_NAME: Grammar = { pattern: `^(?:${SUBDOMAIN}/)?${NAME}$`, maxLength: 253 + 1 + 63 }

/** The value of a label; it may be empty. */
export const LABEL_VALUE: Grammar = { pattern: `^(?:${NAME})?$`, maxLength: 63 }

/** `redis-url`: a key in a Secret or a ConfigMap. Not ".", "..", or anything that starts with "..". */
export const SECRET_KEY: Grammar = { pattern: '^\\.?[-_A-Za-z0-9][-._A-Za-z0-9]*$', maxLength: 253 }

/** `app-user`: the name of a user of Redis; empty for "default". No ":", after which people write the password. */
export const REDIS_USER: Grammar = { pattern: '^[!-9;-~]*$', maxLength: 256 }

/** A label of DNS that may start with a digit. */
export const isDns1123Label = (text: string): boolean => matches(DNS1123_LABEL, text)

/** A label of DNS that starts with a letter. */
export const isDns1035Label = (text: string): boolean => matches(DNS1035_LABEL, text)

/** Labels joined by dots. */
export const isDns1123Subdomain = (text: string): boolean => matches(DNS1123_SUBDOMAIN, text)

/** An asterisk as the first label, and nowhere else. */
export const isWildcardDns1123Subdomain = (text: string): boolean => matches(WILDCARD_DNS1123_SUBDOMAIN, text)

/** The prefix before the slash has a length of its own, which a pattern cannot count. */
export const isQualifiedName = (text: string): boolean =>
  matches(QUALIFIED_NAME, text) && text.lastIndexOf('/') <= DNS1123_SUBDOMAIN.maxLength

/** What a label selector can look for. */
export const isLabelValue = (text: string): boolean => matches(LABEL_VALUE, text)

/** A key that Kubernetes can also make a file of. */
export const isSecretKey = (text: string): boolean => matches(SECRET_KEY, text)
