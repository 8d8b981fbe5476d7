import type { DeploymentConfig } from '../config/config.ts'
import type { Refusal } from '../config/refusal.ts'
import type { Tree } from '../config/tree.ts'
import type { ContentProblem } from '../config/untrusted-config.ts'

/** What a text turned out to be. */
export type ImportSource =
  /** Of this page, which holds a whole configuration. */
  | 'link'
  | 'config'
  | 'values'
  | 'upstream-values'
  | 'objects'
  | 'helm-release'
  | 'argo-application'
  | 'helm-chart'
  | 'helmfile'
  | 'fleet'
  | 'skaffold'
  | 'parent-chart'
  | 'kustomization'
  | 'compose'
  | 'dotenv'
  | 'docker-run'
  | 'terraform'
  | 'pulumi'

/** Something in the text that was not taken over as it stands. */
export interface ImportProblem extends Omit<ContentProblem, 'kind'> {
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
    /** The text cannot show this setting: it stays as it is. */
    | 'not-shown'
    /** Values that the text names and does not hold: a file, a ConfigMap. */
    | 'elsewhere'
    /** Another document, host or service of the text than the one that was taken. */
    | 'not-taken'
    /** `${TAG}`, which some other tool fills in. */
    | 'placeholder'
    /** No address of a Redis that can be reached by host and port. */
    | 'not-an-address'
    /** Not in the text, which is of an earlier edition: its default was taken. */
    | 'earlier-default'
}

/** Something that no setting can hold. A password is never kept: only that there was one. */
export interface Dropped {
  readonly path: string
  readonly kind: 'password' | 'secret'
}

/** What a text says, complete: nothing is changed until the person accepts it. */
export interface Imported {
  readonly ok: true
  readonly source: ImportSource
  /** What the text leaves out was taken from `base`: the defaults, or what the person has. */
  readonly isWhole: boolean
  readonly config: DeploymentConfig
  readonly problems: readonly ImportProblem[]
  readonly dropped: readonly Dropped[]
}

/** What a text says, before what it leaves out is filled in. */
export interface Sketch {
  readonly source: ImportSource
  /** In the shape of a configuration, of unknown origin. */
  readonly settings: Tree
  /** Whether what it leaves out is at its default, as in a values file, or just not said, as in a list of variables. */
  readonly isWhole: boolean
  readonly problems?: readonly ImportProblem[]
  readonly dropped?: readonly Dropped[]
  /** It is of this kind for certain, even when it holds no setting. */
  readonly isKnown?: boolean
  /** Our key -> the one that stands in the text, where they differ. */
  readonly names?: ReadonlyMap<string, string>
}

/** What an import starts from. */
export interface ImportContext {
  /** What the person has: what a text cannot show stays. */
  readonly current: DeploymentConfig
  /** What a whole text leaves out: the defaults, or `current` when it is laid on top. */
  readonly base: DeploymentConfig
}

/** Reads one kind of document or text; null when it is another kind. */
export type Reader<From> = (from: From, context: ImportContext) => Sketch | Refusal | null
