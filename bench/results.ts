import type { Size } from './bytes.ts'
import type { Answer, Load } from './loads.ts'
import type { Slowdown } from './page.ts'
import type { Summary } from './statistics.ts'

/** One value for each slowdown of the processor. */
export type At<T> = Readonly<Record<Slowdown, T>>

/** The same measured on the blank page, on the bare one and on ours, in turns. */
export interface Trio<T> {
  readonly blank: readonly T[]
  readonly bare: readonly T[]
  readonly page: readonly T[]
}

/** Whatever of it has been asked for, with every single measurement. */
export interface Results {
  readonly machine: Readonly<Record<string, string>>
  readonly loads?: At<Trio<Load>>
  readonly answers?: At<Trio<Answer>>
  /** Until a share link shows what it holds. */
  readonly links?: At<readonly number[]>
  readonly bytes?: Readonly<Record<string, Readonly<Record<string, Size>>>>
  readonly keys?: At<Readonly<Record<string, Trio<number>>>>
  /** Keys into the repository beside so many labels and as many annotations. */
  readonly many?: At<Readonly<Record<number, readonly number[]>>>
  readonly switches?: At<readonly Readonly<Record<string, number>>[]>
  readonly downloads?: At<readonly { readonly first: number; readonly again: readonly number[] }[]>
  readonly memory?: Trio<{ readonly before: number; readonly after: number }>
  readonly micro?: Readonly<
    Record<number, { readonly operations: Readonly<Record<string, Summary>>; readonly helm: Summary | null }>
  >
}
