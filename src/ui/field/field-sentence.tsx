import { Suspense } from 'react'
import type { SettingPath } from '../../core/config/config.ts'
import { loadFieldHelp } from '../../i18n/load-field-help.ts'
import { sentenceOf } from '../../i18n/field-help.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'
import { useMessages } from '../shell/workbench.ts'

const useFieldHelp = lazyTexts(loadFieldHelp)

function LaterSentence({ path }: { path: SettingPath }) {
  return sentenceOf(path, useMessages().fields, useFieldHelp())
}

/** The sentence of a setting: with the page for the fields of the first screen, behind it for the others. */
export function FieldSentence({ path }: { path: SettingPath }) {
  const now = useMessages().fields[path].help
  if (now !== undefined) return now
  return (
    <Suspense fallback={null}>
      <LaterSentence path={path} />
    </Suspense>
  )
}
