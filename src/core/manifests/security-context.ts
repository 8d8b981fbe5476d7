import type { CheckedConfig } from '../config/config.ts'
import { from } from '../yaml/trace.ts'

/** What Pod Security `restricted` demands of every container (k8s.io/pod-security-admission policy checks). */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
} as const

/** The container runtime's own system call filter, demanded by `restricted` since 1.19. */
export const seccompProfile = { type: 'RuntimeDefault' } as const

/** `{ runAsUser: 1000, runAsGroup: 1000 }` of the app; nothing where the cluster or the image decides. */
export function appIds({ securityContext: { ids, runAsNonRoot, runAsUser } }: CheckedConfig) {
  const isFixed = ids === 'fixed' && runAsNonRoot
  const id = isFixed ? from(['securityContext.runAsUser', 'securityContext.ids'], runAsUser) : undefined
  return { runAsUser: id, runAsGroup: id }
}

/** The user and the group that Redis' official image makes; nothing where the cluster decides. */
export function redisIds({ securityContext: { ids } }: CheckedConfig) {
  const id = (number: number) => (ids === 'fixed' ? from('securityContext.ids', number) : undefined)
  return { runAsUser: id(999), runAsGroup: id(1000), fsGroup: id(1000) }
}
