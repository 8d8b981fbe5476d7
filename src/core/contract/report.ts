import type { DeploymentConfig } from '../config/config.ts'
import { imageReference } from '../manifests/image.ts'
import type { CommandId } from '../outputs/command.ts'
import { counts, standing } from '../verdict/standing.ts'
import type { ClauseVerdict, Verdict } from '../verdict/verdict.ts'
import type { Issue } from './check-contract.ts'
import { type ClauseId, clauses, type Section } from './clauses.ts'
import { rules } from './rules/index.ts'

/** What can be said of a clause; `refuted` and `shown` by a verdict about the configured image alone. */
export const clauseStates = [
  'violated',
  'refuted',
  'warning',
  'met',
  'construction',
  'shown',
  'verify',
  'not-applicable',
] as const
export type ClauseState = (typeof clauseStates)[number]

/** A clause, how it stands for a configuration, the issues and the image that say so, and the commands that show the rest. */
export interface ClauseReport {
  readonly id: ClauseId
  readonly section: Section
  readonly state: ClauseState
  readonly issues: readonly Issue[]
  /** What the image did; null: nobody has asked it. */
  readonly verdict: ClauseVerdict | null
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

/** What a verdict says about the images of this configuration, and not about others. */
function counted(verdict: Verdict | null, { image, redis }: DeploymentConfig): readonly ClauseVerdict[] {
  if (verdict === null || !counts(standing(verdict, image))) return []
  const isSameRedis = verdict.redis === imageReference(redis.image)
  return verdict.clauses.filter(({ id }) => isSameRedis || !id.startsWith('REDIS-'))
}

/** Every clause of the contract, in its order; `verdict` is what verify-image.sh found, about whatever image. */
export function contractReport(
  config: DeploymentConfig,
  issues: readonly Issue[],
  verdict: Verdict | null,
): ClauseReport[] {
  const seen = counted(verdict, config)
  return clauses.map(({ id, section, how }): ClauseReport => {
    const own = issues.filter((issue) => isAbout(issue, id))
    const shown = seen.find((clause) => clause.id === id) ?? null
    const applies = isApplicable(id, section, config)
    const state = (): ClauseState => {
      if (own.some(({ severity }) => severity === 'error')) return 'violated'
      if (applies && shown?.result === 'not ok') return 'refuted'
      if (own.length > 0) return 'warning'
      if (!applies) return 'not-applicable'
      if (how.includes('verify')) return shown?.result === 'ok' ? 'shown' : 'verify'
      return how.includes('rule') || how.includes('form') ? 'met' : 'construction'
    }
    return { id, section, state: state(), issues: own, verdict: shown, commands: verification[id] ?? [] }
  })
}
