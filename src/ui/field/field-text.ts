import { use } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import { loadFieldTexts } from '../../i18n/load-field-texts.ts'
import { type FieldText, languages } from '../../i18n/messages.ts'
import { later } from '../loading/later.ts'
import { settingOf } from '../session/form-name.ts'
import { useMessages } from '../shell/workbench.ts'

/** Label and sentence of every setting, in one language. */
export const fieldTexts = later(loadFieldTexts, languages)

/** Label and sentence of a setting: at hand for the short form; for all others it suspends until they are there. */
export function useFieldText(path: ConfigPath): FieldText {
  const { fields, language } = useMessages()
  const setting = settingOf(path)
  return setting in fields ? fields[setting as keyof typeof fields] : use(fieldTexts(language))[setting]
}
