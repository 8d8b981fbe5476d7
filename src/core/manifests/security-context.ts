/** What Pod Security `restricted` demands of every container (k8s.io/pod-security-admission policy checks). */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
} as const

/** The container runtime's own system call filter, demanded by `restricted` since 1.19. */
export const seccompProfile = { type: 'RuntimeDefault' } as const
