// What some settings may be, in the order in which they are offered.
export const pullPolicies = ['IfNotPresent', 'Always', 'Never'] as const
export const platforms = ['linux/amd64', 'linux/arm64'] as const
export const serviceTypes = ['ClusterIP', 'NodePort', 'LoadBalancer'] as const
export const pathTypes = ['Prefix', 'Exact', 'ImplementationSpecific'] as const
