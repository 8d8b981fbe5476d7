import type { DeploymentConfig, SettingPath } from '../config/config.ts'
import type { Issue } from '../contract/check-contract.ts'
import type { ClauseId, Section } from '../contract/clauses.ts'
import type { PublishedFact } from '../contract/image-facts.ts'
import type { ClauseState } from '../contract/report.ts'
import type { Standing } from '../verdict/standing.ts'
import type { VerdictRefusalReason, VerdictResult } from '../verdict/verdict.ts'
import type { PictureTexts } from '../picture/texts.ts'
import type { CommandId, StepId } from './command.ts'
import type { TroubleId } from './troubles.ts'
import type { UpstreamGap } from './upstream-gaps.ts'

/** Everything that the files say in the user's language. A language implements it; the core holds no sentence. */
export interface OutputTexts {
  readonly language: string
  /** One sentence about a setting, for values.yaml. */
  readonly setting: (path: SettingPath) => string
  /** A broken rule: what is wrong and what to do. */
  readonly issue: (issue: Issue, values: DeploymentConfig) => string
  readonly clauses: Readonly<Record<ClauseId, { readonly text: string; readonly does: string }>>
  readonly facts: Readonly<Record<PublishedFact, { readonly fact: string; readonly consequence: string }>>
  readonly sections: Readonly<Record<Section, string>>
  readonly states: Readonly<Record<ClauseState, string>>
  readonly steps: Readonly<Record<StepId, { readonly title: string; readonly why: string }>>
  readonly commands: Readonly<Record<CommandId, string>>
  readonly upstream: Readonly<Record<UpstreamGap, string>>
  readonly picture: PictureTexts
  readonly troubles: TroubleTexts
  readonly values: { readonly title: string; readonly upstreamTitle: string; readonly evictionPolicy: string }
  readonly secrets: {
    readonly about: string
    readonly kept: string
    readonly nothing: string
    /** Why the scripts create or replace and never apply. */
    readonly noApply: string
    readonly askRegistry: (server: string) => string
    readonly askUsername: (server: string) => string
    readonly askRedis: (secret: string) => string
    /** What is said of the Secrets that somebody else gives, as a table. */
    readonly facts: {
      readonly head: Readonly<Record<'secret' | 'type' | 'key' | 'holds' | 'remoteKey' | 'property', string>>
      readonly holds: Readonly<Record<'password' | 'encoded' | 'url' | 'login' | 'loginPassword', string>>
    }
  }
  /** What verify-image.sh found. */
  readonly verdict: VerdictTexts
  /** What the first lines of verify-image.sh say. */
  readonly verify: { readonly about: string }
  readonly readme: {
    readonly intro: string
    readonly summary: string
    readonly image: string
    readonly namespace: string
    readonly redis: string
    readonly redisInCluster: string
    readonly redisExternal: string
    readonly replicas: string
    readonly kubernetes: string
    readonly before: string
    readonly requirements: Readonly<Record<RequirementId, string>>
    readonly steps: string
    readonly folder: string
    readonly whole: string
    readonly takesDown: string
    readonly chooseOne: string
    readonly powershell: string
    readonly restarts: string
    readonly dataLoss: string
    readonly files: string
    readonly fileList: Readonly<Record<CommonFileId | WayFileId, string>>
    readonly warnings: string
    readonly noWarnings: string
  }
  readonly report: {
    readonly title: string
    readonly intro: string
    readonly clause: string
    readonly state: string
    readonly what: string
    readonly verify: string
    readonly rules: string
    readonly facts: string
    readonly published: string
  }
}

/** What is said when a step fails; `{name}` in a text is one of the trouble's facts. */
export interface TroubleTexts {
  readonly title: string
  readonly helps: Readonly<Record<TroubleId, string>>
}

/** What is said of a verdict of verify-image.sh, in the report and on the page. */
export interface VerdictTexts {
  readonly title: string
  readonly image: string
  readonly digest: string
  readonly redis: string
  readonly engine: string
  readonly day: string
  readonly clause: string
  readonly result: string
  readonly seen: string
  readonly results: Readonly<Record<VerdictResult, string>>
  readonly standings: Readonly<Record<Standing, string>>
  /** `{at}`: the value that is wrong, or what the script said. */
  readonly refusals: Readonly<Record<VerdictRefusalReason, string>>
}

/** The programs that the README asks for. */
export type RequirementId =
  'kubectl' | 'helm' | 'git' | 'argocd' | 'flux' | 'terraform' | 'pulumi' | 'externalSecrets' | 'kubeseal'

/** The files of every way that the README explains. */
export type CommonFileId = 'report' | 'config' | 'secrets' | 'verify' | 'checksums'

/** Those that only some ways have. */
export type WayFileId =
  | 'externalSecrets'
  | 'namespace'
  | 'kustomization'
  | 'kustomizeVars'
  | 'manifests'
  | 'argocd'
  | 'flux'
  | 'terraform'
  | 'pulumi'
  | 'values'
  | 'chart'
