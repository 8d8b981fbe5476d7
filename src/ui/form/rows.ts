import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'

/** Some settings matter only beside others; while they do not, their fields or their section are gone and keep what was typed. */
export interface Conditional {
  readonly when?: (values: DeploymentConfig) => boolean
}

/** One line of the form: a setting and the control that it has. */
export type Row = Conditional &
  (
    | {
        readonly kind: 'text' | 'number' | 'amount' | 'flag'
        readonly path: ConfigPath
        readonly suggestions?: readonly string[]
      }
    | {
        readonly kind: 'segments' | 'select' | 'checks'
        readonly path: ConfigPath
        readonly options: readonly string[]
      }
    | { readonly kind: 'platform'; readonly path: ConfigPath; readonly options: readonly string[] }
    | { readonly kind: 'redis'; readonly path: ConfigPath }
    | { readonly kind: 'exposure'; readonly path: ConfigPath; readonly other: ConfigPath }
    | { readonly kind: 'texts'; readonly path: ListPath; readonly member: '' }
    | { readonly kind: 'pairs' | 'parents' | 'tolerations' | 'logins'; readonly path: ListPath }
    | { readonly kind: 'heading'; readonly id: HeadingId }
  )

export type ListPath =
  | 'image.pullSecrets'
  | 'writablePaths'
  | 'service.annotations'
  | 'ingress.annotations'
  | 'httpRoute.parentRefs'
  | 'httpRoute.hostnames'
  | 'httpRoute.annotations'
  | 'nodeSelector'
  | 'tolerations'
  | 'commonLabels'
  | 'commonAnnotations'
  | 'podAnnotations'
export type HeadingId =
  'resources' | 'password' | 'scaling' | 'nodes' | 'service' | 'ingress' | 'route' | 'policy' | 'security' | 'app'
export type SectionId =
  | 'release'
  | 'image'
  | 'registry'
  | 'redis'
  | 'externalSecrets'
  | 'redisContainer'
  | 'resources'
  | 'network'
  | 'app'
  | 'metadata'

export interface Section extends Conditional {
  readonly id: SectionId
  /** The settings at a glance while the section is folded. */
  readonly summary: (values: DeploymentConfig) => readonly string[]
  readonly rows: readonly Row[]
}

/** The settings of a row: its own, two of the exposure, none of a heading. */
export const rowPaths = (row: Row): readonly ConfigPath[] =>
  row.kind === 'heading' ? [] : row.kind === 'exposure' ? [row.path, row.other] : [row.path]

/** Whether a setting is a row's, or an item of its list: `ingress.annotations[0].key` is where `ingress.annotations` is. */
export const isOf = (row: Row, path: ConfigPath): boolean =>
  rowPaths(row).some((own) => path === own || path.startsWith(`${own}[`))

/** Whether a section is in the form, or a row in its section, while the form has these values. */
export const isShown = ({ when }: Conditional, values: DeploymentConfig): boolean => when?.(values) ?? true
