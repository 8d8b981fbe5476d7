import type { CheckedConfig } from '../../core/config/config.ts'
import { upstreamValues } from '../../core/outputs/upstream-values.ts'
import { completeValues, values } from '../../core/outputs/values.ts'
import type { Verdict } from '../../core/verdict/verdict.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import type { Texts } from '../../i18n/output-texts.ts'
import type { ValuesForm } from '../shell/view.ts'
import { filesOf } from './bundle.ts'

export { textsOf } from './use-texts.ts'

export interface ShownFrom {
  readonly config: CheckedConfig
  readonly verdict: Verdict | null
  readonly valuesForm: ValuesForm
  readonly texts: Texts
}

const valuesIn: Readonly<Record<ValuesForm, (config: CheckedConfig, texts: Texts) => OutputFile>> = {
  differences: values,
  complete: completeValues,
  upstream: upstreamValues,
}

/** A file of the zip, or values.yaml in any of its forms, which no zip need have; null where there is no such file. */
export function shownFile(path: string, { config, verdict, valuesForm, texts }: ShownFrom): OutputFile | null {
  if (path === 'values.yaml') return valuesIn[valuesForm](config, texts)
  return filesOf(config, verdict, texts).find((file) => file.path === path) ?? null
}
