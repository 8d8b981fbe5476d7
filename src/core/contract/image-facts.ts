import type { DeploymentConfig } from '../config/config.ts'

// Names that publishers move to a newer build; a version or a commit is none of them.
const MOVING = new Set(
  'latest main master edge nightly stable dev develop development staging production prod canary next'.split(' '),
)

/** A tag that means another image tomorrow. */
export const isMovingTag = (tag: string): boolean => MOVING.has(tag)

/**
 * Whether the image is one of the published tags v0.1.0 to v0.1.11, whose source was read: they know `REDIS_URL`, not the
 * contract's names; have no `/health` and `/ready`; no SIGTERM handler; no TLS to Redis.
 */
export function isPublishedImage({ image: { backend } }: Pick<DeploymentConfig, 'image'>): boolean {
  const patch = /^v?0\.1\.(\d{1,2})$/.exec(backend.tag)?.[1]
  return backend.repository === 'ghcr.io/egoavara/realtime-svg' && Number(patch) <= 11
}

/** Whether a stream of the image is silent while nothing changes: from v0.1.8 on it sends a frame every 30 s. */
export const isSilentImage = (config: Pick<DeploymentConfig, 'image'>): boolean =>
  isPublishedImage(config) && /\.[0-7]$/.test(config.image.backend.tag)

/** What the published tags do otherwise than the contract says, and what that means here; a text for each. */
export const publishedFacts = [
  'variables',
  'probes',
  'signal',
  'idle',
  'open',
  'path',
  'replicas',
  'user',
  'start',
  'keys',
  'server',
  'tls',
  'logged-url',
] as const
export type PublishedFact = (typeof publishedFacts)[number]
