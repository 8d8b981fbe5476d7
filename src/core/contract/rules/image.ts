import type { DeploymentConfig } from '../../config/config.ts'
import { imageReference, isDigest, isRepository, isTag, registryHost } from '../../formats/image-reference.ts'
import { port } from '../../formats/http-url.ts'
import { withValue } from '../../config/path.ts'
import { isMovingTag } from '../image-facts.ts'
import { rule } from '../rule.ts'

type ImagePath = 'image.backend' | 'redis.image'

/** `ghcr.io/a/b:v1` in the repository field -> repository and tag, each in its own field. */
function splitReference(config: DeploymentConfig, path: ImagePath): DeploymentConfig | null {
  const image = path === 'image.backend' ? config.image.backend : config.redis.image
  const text = image.repository
    .normalize('NFKC')
    .trim()
    .replace(/^(?:https?|docker|oci):\/\//, '')
  const parts = imageReference(text) ?? imageReference(text.toLowerCase())
  if (parts === null || !isRepository(parts.repository)) return null
  const next = withValue(config, `${path}.repository`, parts.repository)
  if (parts.tag === null && parts.digest === null) return next
  return withValue(withValue(next, `${path}.tag`, parts.tag ?? image.tag), `${path}.digest`, parts.digest ?? '')
}

/** `@sha256:…`, upper-case or without its prefix -> `sha256:…`. */
function mendDigest(config: DeploymentConfig, path: ImagePath): DeploymentConfig | null {
  const image = path === 'image.backend' ? config.image.backend : config.redis.image
  const hex = image.digest
    .trim()
    .toLowerCase()
    .replace(/^@?(?:sha256:)?/, '')
  return isDigest(`sha256:${hex}`) ? withValue(config, `${path}.digest`, `sha256:${hex}`) : null
}

/** The app's image, and the image of Redis where Redis runs in the cluster. */
export const imageRules = [
  rule({
    id: 'APP-IMG-REPO',
    source: 'APP-IMG-REPO',
    severity: 'error',
    paths: ['image.backend.repository'],
    params: { example: 'ghcr.io/egoavara/realtime-svg' },
    holds: (repository) => isRepository(repository),
    fix: (config) => splitReference(config, 'image.backend'),
  }),
  rule({
    id: 'IMG-HOST-PORT',
    source: 'RFC 793: a port has 16 bits',
    severity: 'error',
    paths: ['image.backend.repository', 'redis.image.repository'],
    params: { highest: 65535 },
    holds: (repository) => {
      const digits = /^[^/]*:(\d+)\//.exec(repository)?.[1]
      return digits === undefined || !isRepository(repository) || port(digits) !== null
    },
  }),
  rule({
    id: 'APP-IMG-REPO-HOST',
    source: 'APP-IMG-REPO',
    severity: 'warning',
    paths: ['image.backend.repository'],
    holds: (repository) =>
      !isRepository(repository) || (registryHost(repository) !== 'docker.io' && !repository.startsWith('[')),
  }),
  rule({
    id: 'APP-IMG-TAG',
    source: 'APP-IMG-TAG',
    severity: 'error',
    paths: ['image.backend.tag'],
    params: { longest: 128 },
    holds: (tag) => tag === '' || isTag(tag),
  }),
  // Also in the chart: realtime-svg.imageProblems.
  rule({
    id: 'APP-IMG-TAG-NONE',
    source: 'APP-IMG-TAG',
    severity: 'error',
    paths: ['image.backend.tag'],
    holds: (tag, { image }) => tag !== '' || image.backend.digest !== '',
  }),
  rule({
    id: 'APP-IMG-TAG-MOVING',
    source: 'APP-IMG-TAG',
    severity: 'warning',
    paths: ['image.backend.tag'],
    holds: (tag, { image }) => image.backend.digest !== '' || !isMovingTag(tag),
  }),
  rule({
    id: 'APP-IMG-DIGEST',
    source: 'APP-IMG-DIGEST',
    severity: 'error',
    paths: ['image.backend.digest'],
    holds: (digest) => digest === '' || isDigest(digest),
    fix: (config) => mendDigest(config, 'image.backend'),
  }),
  rule({
    id: 'APP-IMG-PULL-STALE',
    source: 'APP-IMG-TAG',
    severity: 'warning',
    paths: ['image.backend.pullPolicy'],
    holds: (policy, { image: { backend } }) =>
      policy === 'Always' || backend.digest !== '' || !isMovingTag(backend.tag),
    fix: (config) => withValue(config, 'image.backend.pullPolicy', 'Always'),
  }),
  rule({
    id: 'APP-IMG-PULL-NEVER',
    source: 'kubelet images/image_manager.go',
    severity: 'warning',
    paths: ['image.backend.pullPolicy', 'redis.image.pullPolicy'],
    holds: (policy) => policy !== 'Never',
  }),
  rule({
    id: 'REDIS-IMG',
    source: 'REDIS-IMG',
    severity: 'error',
    paths: ['redis.image.repository'],
    params: { example: 'redis' },
    holds: (repository) => isRepository(repository),
    fix: (config) => splitReference(config, 'redis.image'),
  }),
  rule({
    id: 'REDIS-IMG-TAG',
    source: 'REDIS-IMG',
    severity: 'error',
    paths: ['redis.image.tag'],
    params: { longest: 128 },
    holds: (tag) => tag === '' || isTag(tag),
  }),
  // Also in the chart: realtime-svg.imageProblems.
  rule({
    id: 'REDIS-IMG-TAG-NONE',
    source: 'REDIS-IMG',
    severity: 'error',
    paths: ['redis.image.tag'],
    holds: (tag, { redis }) => tag !== '' || redis.image.digest !== '',
  }),
  rule({
    id: 'REDIS-IMG-VERSION',
    source: 'REDIS-IMG',
    severity: 'warning',
    paths: ['redis.image.tag'],
    params: { recommended: '7-alpine' },
    holds: (tag, { redis }) => tag === '7-alpine' || (tag === '' ? redis.image.digest === '' : !isTag(tag)),
  }),
  rule({
    id: 'REDIS-IMG-DIGEST',
    source: 'REDIS-IMG',
    severity: 'error',
    paths: ['redis.image.digest'],
    holds: (digest) => digest === '' || isDigest(digest),
    fix: (config) => mendDigest(config, 'redis.image'),
  }),
]
