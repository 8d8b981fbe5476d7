import type { SettingPath } from '../core/config/config.ts'
import type { FirstField } from './first-fields.ts'
import type { Messages } from './messages.ts'

/** The sentences of all other settings. A language that lacks one does not compile. */
export type FieldHelp = Readonly<Record<Exclude<SettingPath, FirstField>, string>>

/** The sentence of a setting: with its label where it is on the first screen, else from the texts that come later. */
export const sentenceOf = (path: SettingPath, fields: Messages['fields'], later: FieldHelp): string =>
  fields[path].help ?? later[path as keyof FieldHelp]
