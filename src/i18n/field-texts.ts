import type { SettingPath } from '../core/config/config.ts'
import type { FirstField } from './first-fields.ts'
import type { FieldText, Messages } from './messages.ts'

type LaterField = Exclude<SettingPath, FirstField>

/** The labels of all settings that are not in the short form. A language that lacks one does not compile. */
export type FieldLabels = Readonly<Record<LaterField, Omit<FieldText, 'help'>>>

/** The sentences of the same settings. */
export type FieldHelp = Readonly<Record<LaterField, string>>

export type FieldTexts = Readonly<Record<SettingPath, FieldText>>

/** What a person reads at each setting, out of the three files of a language. */
export const joined = (first: Messages['fields'], labels: FieldLabels, help: FieldHelp): FieldTexts => ({
  ...(Object.fromEntries(
    Object.entries(labels).map(([path, text]) => [path, { ...text, help: help[path as LaterField] }]),
  ) as Record<LaterField, FieldText>),
  ...first,
})
