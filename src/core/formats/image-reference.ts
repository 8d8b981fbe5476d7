import { matches, type Grammar } from './names.ts'

// The grammar of distribution/reference regexp.go:
//   reference ::= name (':' tag)? ('@' digest)?        name ::= (domain '/')? component ('/' component)*
//   domain    ::= (host | '[' ipv6 ']') (':' digits)?
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const HOST_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?'
const DOMAIN = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[A-Fa-f0-9:]+\\])(?::[0-9]+)?`
const PATH = `${COMPONENT}(?:/${COMPONENT})*`

const PATH_MAX_LENGTH = 255
const DOMAIN_MAX_LENGTH = 255

/** `ghcr.io/egoavara/realtime-svg`. The length counts the registry's host, which has none upstream. */
export const REPOSITORY: Grammar = {
  pattern: `^(?:${DOMAIN}/)?${PATH}$`,
  maxLength: DOMAIN_MAX_LENGTH + 1 + PATH_MAX_LENGTH,
}

/** `v0.1.4`, and also `1.10` or `off`: always a string. */
export const TAG: Grammar = { pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$', maxLength: 128 }

/** The kinds that are registered (image-spec descriptor.md). */
export const DIGEST: Grammar = { pattern: '^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$', maxLength: 135 }

// normalize.go: a name of 64 hex digits would be taken for an image's id.
const IMAGE_ID = /^[a-f0-9]{64}$/

/** The registry's host as written, "" when there is none: `splitDockerDomain` of distribution/reference. */
function writtenHost(repository: string): string {
  const slash = repository.indexOf('/')
  const first = repository.slice(0, Math.max(slash, 0))
  return first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase() ? first : ''
}

function repositoryPath(repository: string): string {
  const host = writtenHost(repository)
  return host === '' ? repository : repository.slice(host.length + 1)
}

/** A repository without tag and digest. */
export function isRepository(text: string): boolean {
  if (IMAGE_ID.test(text) || !matches(REPOSITORY, text)) return false
  return repositoryPath(text).length <= PATH_MAX_LENGTH
}

/** A tag, which is never empty. */
export const isTag = (text: string): boolean => matches(TAG, text)

/** `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
export const isDigest = (text: string): boolean => matches(DIGEST, text)

/** The registry that serves a repository: "redis" -> "docker.io", "localhost:5000/x" -> "localhost:5000". */
export function registryHost(repository: string): string {
  const host = writtenHost(repository)
  return host === '' || host === 'index.docker.io' ? 'docker.io' : host
}

/** A full reference in its parts; null for what is not given. */
export interface ImageReference {
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
  /** The registry's host, as written. */
  readonly domain: string | null
}

// Only cuts: the last colon after the last slash starts the tag. What the parts may hold is asked afterwards.
const PARTS = /^(.*?)(?::([^/:@]*))?(?:@([^@]*))?$/

/** `ghcr.io/a/b:v1@sha256:…` in its parts; null when Kubernetes' runtimes would refuse it. */
export function imageReference(text: string): ImageReference | null {
  const parts = PARTS.exec(text)
  if (parts === null) return null
  const [, repository = '', tag = null, digest = null] = parts
  if (!isRepository(repository) || (tag !== null && !isTag(tag)) || (digest !== null && !isDigest(digest))) return null
  return { repository, tag, digest, domain: writtenHost(repository) || null }
}
