import { platformIds, ways } from '../../core/config/choices.ts'
import type { FirstField } from '../../i18n/first-fields.ts'
import { exposed, external, fromGit, scaled } from './conditions.ts'
import type { Row } from './rows.ts'

/** The short form: what most people change. These settings have their control here, and in no section. */
export const essential: readonly (Row & { readonly path: FirstField })[] = [
  { kind: 'select', path: 'delivery.way', options: ways },
  { kind: 'text', path: 'delivery.git.repository', when: fromGit },
  { kind: 'platform', path: 'release.platform', options: platformIds },
  { kind: 'text', path: 'release.name' },
  { kind: 'text', path: 'release.namespace' },
  { kind: 'text', path: 'image.backend.repository' },
  { kind: 'text', path: 'image.backend.tag' },
  { kind: 'redis', path: 'redis.enabled' },
  { kind: 'text', path: 'redis.external.host', when: external },
  { kind: 'exposure', path: 'ingress.enabled', other: 'httpRoute.enabled' },
  { kind: 'text', path: 'ingress.host', when: exposed },
  { kind: 'number', path: 'replicas', when: (values) => !scaled(values) },
  { kind: 'amount', path: 'resources.limits.memory' },
]
