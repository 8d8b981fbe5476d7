import type { DeploymentConfig } from '../config/config.ts'
import type { CommandId } from '../outputs/command.ts'
import type { Issue } from './check-contract.ts'
import { type ClauseId, clauses, type Section } from './clauses.ts'
import { rules } from './rules/index.ts'

/** What can be said of a clause without running the image. */
export const clauseStates = ['violated', 'warning', 'met', 'construction', 'verify', 'not-applicable'] as const
export type ClauseState = (typeof clauseStates)[number]

/** A clause, how it stands for a configuration, the issues that say so, and the commands that show the rest. */
export interface ClauseReport {
  readonly id: ClauseId
  readonly section: Section
  readonly state: ClauseState
  readonly issues: readonly Issue[]
  readonly commands: readonly CommandId[]
}

/** What shows on a cluster or an image that a clause holds. */
const verification: Readonly<Partial<Record<ClauseId, readonly CommandId[]>>> = {
  'APP-HEALTH-LIVE': ['forward', 'health'],
  'APP-HEALTH-READY': ['forward', 'ready'],
  'APP-SIGTERM': ['stop', 'stop-exit-code'],
  'ARCH-AMD64': ['image-platforms'],
  'ARCH-ARM64': ['image-platforms', 'image-build'],
  'IMG-OCI': ['image-platforms'],
  'IMG-SIZE': ['image-pull', 'image-size'],
  'SEC-NONROOT': ['image-pull', 'image-user'],
  'SEC-SCAN': ['image-trivy', 'image-snyk'],
  'SEC-SIGN': ['image-sign', 'image-verify'],
}

const isNonEmpty = (text: string | readonly unknown[]) => text.length > 0

/** Clauses about something that this configuration does not have. */
function isApplicable(id: ClauseId, section: Section, { image, redis }: DeploymentConfig): boolean {
  if (section === 'redis') return redis.enabled || id === 'REDIS-PROD-EXTERNAL'
  if (id === 'REG-PUBLIC') return !isNonEmpty(image.pullSecrets)
  if (section === 'registry') return isNonEmpty(image.pullSecrets)
  if (id === 'APP-IMG-DIGEST') return isNonEmpty(image.backend.digest)
  if (id === 'APP-ENV-REDIS-PASSWORD') return redis.auth.enabled
  if (id === 'ARCH-ARM64') return image.platforms.includes('linux/arm64')
  return true
}

const sources = new Map<string, string>(rules.map(({ id, source }) => [id, source]))

// A contract's rule may have finer checks beside it: APP-IMG-TAG-MOVING is an issue of the clause APP-IMG-TAG.
const isAbout = (issue: Issue, id: ClauseId) => sources.get(issue.rule) === id

/** Every clause of the contract, in its order. */
export function contractReport(config: DeploymentConfig, issues: readonly Issue[]): ClauseReport[] {
  return clauses.map(({ id, section, how }): ClauseReport => {
    const own = issues.filter((issue) => isAbout(issue, id))
    const state = (): ClauseState => {
      if (own.some(({ severity }) => severity === 'error')) return 'violated'
      if (own.length > 0) return 'warning'
      if (!isApplicable(id, section, config)) return 'not-applicable'
      if (how.includes('verify')) return 'verify'
      return how.includes('rule') || how.includes('form') ? 'met' : 'construction'
    }
    return { id, section, state: state(), issues: own, commands: verification[id] ?? [] }
  })
}
