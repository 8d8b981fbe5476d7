import type { DeploymentConfig } from '../config/config.ts'
import type { ContentProblem } from '../config/untrusted-config.ts'

/** What a text turned out to be. */
export type ImportSource = 'config' | 'values' | 'upstream-values' | 'objects'

/** Something in the text that was not taken over as it stands. */
export interface ImportProblem {
  /** `redis.foo`, or `Deployment/realtime-svg spec.template.spec.tolerations`. */
  readonly path: string
  readonly kind:
    | ContentProblem['kind']
    /** Follows from other settings or from the contract, so another value was not taken. */
    | 'derived'
    /** An object holds something else than what the page writes there. */
    | 'differs'
    /** An object that does not belong to realtime-svg. */
    | 'not-ours'
    /** An object of another release than the one that was taken. */
    | 'other-release'
    /** An object that the others refer to is not in the text. */
    | 'missing-object'
    /** The objects were made by another chart: only the settings were taken. */
    | 'other-chart'
    /** The objects do not show this setting. */
    | 'not-shown'
    /** Not in the text, which is of an earlier edition: its default was taken. */
    | 'earlier-default'
}

/** Something that no setting can hold. A password is never kept: only that there was one. */
export interface Dropped {
  readonly path: string
  readonly kind: 'password' | 'secret'
}

/** What a text says, complete with defaults: nothing is changed until the person accepts it. */
export interface Imported {
  readonly ok: true
  readonly source: ImportSource
  readonly config: DeploymentConfig
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}
