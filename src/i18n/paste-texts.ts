import type { NotKept, PasteRefusal } from '../core/paste/reader.ts'

/** What is said of a paste that filled several settings, or none. */
export interface PasteTexts {
  readonly filled: (what: string) => string
  readonly notKept: (what: string) => string
  readonly dropped: Readonly<Record<NotKept['kind'], string>>
  readonly refusals: Readonly<Record<PasteRefusal, string>>
}
