import type { OutputTexts } from '../core/outputs/texts.ts'

/** What a language says in the files alone; labels, rules and clauses it has for the page already. */
export interface FileTexts extends Omit<
  OutputTexts,
  'language' | 'setting' | 'issue' | 'clauses' | 'facts' | 'verdict'
> {
  /** What is said on paper alone. */
  readonly print: { readonly settings: string; readonly chosen: string }
  /** What the tabs of the result say around their files. */
  readonly tabs: {
    readonly valuesForms: Readonly<Record<'differences' | 'complete' | 'upstream', string>>
    readonly valuesTexts: Readonly<Record<'differences' | 'complete' | 'upstream', string>>
    readonly shell: string
    readonly stepsText: string
    /** Of the box at a step. */
    readonly done: string
    readonly stepsDone: (done: number, all: number) => string
    readonly allCommands: string
    readonly contractText: string
  }
}
