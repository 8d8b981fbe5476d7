import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import type { PictureTexts, Sentence } from './texts.ts'

/** A box with arrows, a frame around boxes, or a mark at the Pods. */
export type PartKind = 'box' | 'frame' | 'fence' | 'mark'

export type PartId =
  'namespace' | 'people' | 'ingress' | 'route' | 'service' | 'pods' | 'autoscaler' | 'budget' | 'redis' | 'policy'

/** One thing that runs, as far as a reader of the picture wants to know. */
export interface Part {
  readonly id: PartId
  readonly kind: PartKind
  /** What Kubernetes calls it: `Pods × 2`. */
  readonly title: string
  /** At most three, whole: `realtime-svg:v0.1.4`. Whoever draws them shortens them. */
  readonly lines: readonly string[]
  /** What is said of it in a sentence, and the values in that. */
  readonly says: Sentence
  readonly facts: Readonly<Record<string, string>>
  /** Where a press on it leads: the first that has a field. */
  readonly leads: readonly ConfigPath[]
}

/** How one kind of part comes out of the values; a new part is a new file in parts/ and its line in parts.ts. */
export interface PartRow {
  readonly id: PartId
  readonly kind: PartKind
  /** The settings that it shows, or the groups of them. */
  readonly settings: readonly string[]
  /** Absent: always there. */
  readonly when?: (values: DeploymentConfig) => boolean
  readonly part: (values: DeploymentConfig, texts: PictureTexts) => Omit<Part, 'id' | 'kind'>
}

/** What will run, drawn from the values of the form as they are, wrong ones too. */
export interface Picture {
  readonly parts: readonly Part[]
  /** From which box to which an arrow goes. */
  readonly links: readonly (readonly [PartId, PartId])[]
  /** Redis is outside of the Namespace. */
  readonly isRedisOutside: boolean
}
