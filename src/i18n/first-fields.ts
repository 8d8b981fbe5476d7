import type { SettingPath } from '../core/config/config.ts'

/** The settings of the short form; their labels and sentences come with the page. */
export const firstFields = [
  'delivery.way',
  'delivery.git.repository',
  'release.platform',
  'release.name',
  'release.namespace',
  'image.backend.repository',
  'image.backend.tag',
  'redis.enabled',
  'redis.external.host',
  'ingress.enabled',
  'ingress.host',
  'replicas',
  'resources.limits.memory',
] as const satisfies readonly SettingPath[]

export type FirstField = (typeof firstFields)[number]
