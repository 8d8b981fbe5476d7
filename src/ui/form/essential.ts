import type { ConfigPath } from '../../core/config/config.ts'
import { platformIds, ways } from '../../core/config/choices.ts'
import type { FirstField } from '../../i18n/first-fields.ts'
import { exposed, external, fromGit, routed, scaled } from './conditions.ts'
import type { Conditional, Row } from './rows.ts'

/** Its texts come with the page, or after the answer that makes it matter. */
type EssentialRow = Row & ({ readonly path: FirstField } | (Required<Conditional> & { readonly path: ConfigPath }))

/**
 * The short form: what most people change, and what any answer to a question of it asks for in turn. These settings have
 * their control here, and in no section.
 */
export const essential: readonly EssentialRow[] = [
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
  { kind: 'text', path: 'ingress.className', when: exposed },
  { kind: 'text', path: 'ingress.host', when: exposed },
  { kind: 'parents', path: 'httpRoute.parentRefs', when: routed },
  { kind: 'texts', path: 'httpRoute.hostnames', member: '', when: routed },
  { kind: 'number', path: 'replicas', when: (values) => !scaled(values) },
  { kind: 'amount', path: 'resources.limits.memory' },
]
