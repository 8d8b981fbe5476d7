import type { CheckedConfig } from '../config/config.ts'
import { imageReference } from '../manifests/image.ts'
import type { Verdict } from './verdict.ts'

/**
 * Whether a verdict speaks of the image that is configured: `same` by digest; `tag` by the reference alone, which names
 * what it names today; another digest, another image; or an image that no registry knows.
 */
export const standings = ['same', 'tag', 'other-digest', 'other-image', 'unknown-digest'] as const
export type Standing = (typeof standings)[number]

export function standing({ image, digests }: Verdict, { backend }: Pick<CheckedConfig['image'], 'backend'>): Standing {
  if (digests.includes(backend.digest)) return 'same'
  if (backend.digest !== '') return digests.length === 0 ? 'unknown-digest' : 'other-digest'
  return image.replace(/@.*$/, '') === imageReference(backend) ? 'tag' : 'other-image'
}

/** Whether what a verdict says may count for the configured image. */
export const counts = (of: Standing): boolean => of === 'same' || of === 'tag'
