import type { VerdictTexts } from '../core/outputs/texts.ts'

/** What the page says around a verdict, beside what the report says of it. */
export interface PageVerdictTexts extends VerdictTexts {
  readonly why: string
  readonly script: string
  readonly bring: string
  readonly paste: string
  readonly choose: string
  readonly old: (days: number) => string
  readonly counts: (ok: number, notOk: number, skipped: number) => string
  readonly remove: string
  readonly show: string
  readonly refused: string
}
