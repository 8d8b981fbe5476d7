/** How the product honours a clause: a setting, a check, the output's own shape, or a command that asks the image. */
export type How = 'form' | 'rule' | 'build' | 'verify'

/** The parts of the contract, in its order. */
export const sections = ['app', 'redis', 'registry', 'architecture', 'versions', 'security'] as const
export type Section = (typeof sections)[number]

interface ClauseRow<Id extends string = string> {
  readonly id: Id
  readonly section: Section
  readonly how: readonly How[]
}

const section = <const Rows extends Readonly<Record<string, readonly How[]>>>(name: Section, rows: Rows) =>
  Object.entries(rows).map(([id, how]): ClauseRow<keyof Rows & string> => ({ id, section: name, how }))

/** THE TABLE: every clause of the Container Image Contract 1.0.0, and what the product does for it. */
export const clauses = [
  ...section('app', {
    'APP-IMG-REPO': ['form', 'rule'],
    'APP-IMG-TAG': ['form', 'rule'],
    'APP-IMG-DIGEST': ['form', 'rule'],
    'APP-IMG-UNIFIED': ['build'],
    'APP-PORT': ['build'],
    'APP-ENV-REDIS-HOST': ['form', 'build', 'rule'],
    'APP-ENV-REDIS-PORT': ['form', 'rule'],
    'APP-ENV-REDIS-PASSWORD': ['form', 'build'],
    'APP-ENV-LOG-LEVEL': ['form', 'rule'],
    'APP-ENV-BACKEND-URL': ['form', 'rule'],
    'APP-HEALTH-LIVE': ['build', 'verify'],
    'APP-HEALTH-READY': ['build', 'verify'],
    'APP-RES-CPU-MIN': ['form', 'rule'],
    'APP-RES-MEM-MIN': ['form', 'rule'],
    'APP-RES-CPU-LIMIT': ['form', 'rule'],
    'APP-RES-MEM-LIMIT': ['form', 'rule'],
    'APP-SIGTERM': ['form', 'rule', 'verify'],
    'APP-PUBLISHED': ['build'],
  }),
  ...section('redis', {
    'REDIS-IMG': ['form', 'rule'],
    'REDIS-PORT': ['build'],
    'REDIS-CMD': ['build'],
    'REDIS-ENV-PASSWORD': ['form'],
    'REDIS-RES-CPU-MIN': ['form', 'rule'],
    'REDIS-RES-MEM-MIN': ['form', 'rule'],
    'REDIS-RES-CPU-LIMIT': ['form', 'rule'],
    'REDIS-RES-MEM-LIMIT': ['form', 'rule'],
    'REDIS-NO-PVC': ['build'],
    'REDIS-PROD-EXTERNAL': ['rule'],
  }),
  ...section('registry', {
    'REG-PUBLIC': ['form'],
    'REG-PRIVATE-VALUES': ['form', 'build'],
    'REG-PRIVATE-SECRET': ['build'],
  }),
  ...section('architecture', { 'ARCH-AMD64': ['verify', 'form'], 'ARCH-ARM64': ['verify', 'form'] }),
  ...section('versions', { 'K8S-124': ['form', 'rule'], 'IMG-OCI': ['verify'], 'IMG-SIZE': ['verify'] }),
  ...section('security', {
    'SEC-NONROOT': ['form', 'rule'],
    'SEC-READONLY': ['form', 'rule'],
    'SEC-SCAN': ['verify'],
    'SEC-SIGN': ['verify'],
  }),
] as const

/** `APP-RES-MEM-MIN`: a clause of the contract, as numbered in its clause list. */
export type ClauseId = (typeof clauses)[number]['id']
