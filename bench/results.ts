import type { Size } from './bytes.ts'
import type { Answer, Load } from './loads.ts'
import type { Slowdown } from './page.ts'
import type { Summary } from './statistics.ts'

/** One value for each slowdown of the processor. */
export type At<T> = Readonly<Record<Slowdown, T>>

/** The same measured on the blank page and on ours, in turns. */
export interface Pair<T> {
  readonly blank: readonly T[]
  readonly page: readonly T[]
}

/** Whatever of it has been asked for, with every single measurement. */
export interface Results {
  readonly machine: Readonly<Record<string, string>>
  readonly loads?: At<Pair<Load>>
  readonly answers?: At<Pair<Answer>>
  /** Until a share link shows what it holds. */
  readonly links?: At<readonly number[]>
  readonly bytes?: Readonly<Record<string, Readonly<Record<string, Size>>>>
  readonly keys?: At<Readonly<Record<string, Pair<number>>>>
  /** Keys into the repository beside so many labels and as many annotations. */
  readonly many?: At<Readonly<Record<number, readonly number[]>>>
  readonly switches?: At<readonly Readonly<Record<string, number>>[]>
  readonly downloads?: At<readonly { readonly first: number; readonly again: readonly number[] }[]>
  readonly memory?: Pair<{ readonly before: number; readonly after: number }>
  readonly micro?: Readonly<
    Record<number, { readonly operations: Readonly<Record<string, Summary>>; readonly helm: Summary | null }>
  >
}
