import type { UiText } from './en/ui.ts'
import type { FirstField } from './first-fields.ts'

export const languages = ['en', 'ko'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/** What a person reads at a setting. */
export interface FieldText {
  /** The field's own word where it has one, `pullPolicy`; in Korean with what a newcomer calls it: `namespace (네임스페이스)`. */
  readonly label: string
  /** One plain sentence: what it does, or what an empty one means. */
  readonly help: string
  /** What the number counts, in full: "seconds". */
  readonly unit?: string
}

/** The texts of the first screen. A language that lacks one does not compile. */
export interface Messages {
  readonly language: Language
  /** Those of the short form; all others come later (`loadFieldTexts`). */
  readonly fields: Readonly<Record<FirstField, FieldText>>
  readonly ui: UiText
}

/** `{minimum}` in a text -> what `params` says; a name that params lacks stays as it is, so that a test can find it. */
export const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
