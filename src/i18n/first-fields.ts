import type { SettingPath } from '../core/config/config.ts'

/** The settings whose fields are there at first; their sentences come with the page. */
export const firstFields = [
  'delivery.way',
  'release.name',
  'release.namespace',
  'release.createNamespace',
  'release.kubernetesVersion',
  'image.backend.repository',
  'image.backend.tag',
  'image.backend.digest',
  'image.platforms',
  'redis.enabled',
  'redis.auth.enabled',
] as const satisfies readonly SettingPath[]

export type FirstField = (typeof firstFields)[number]
