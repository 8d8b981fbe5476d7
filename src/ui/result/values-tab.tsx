import { useMemo, useRef, useState } from 'react'
import type { CheckedConfig } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import type { OutputTexts } from '../../core/outputs/texts.ts'
import { upstreamValues } from '../../core/outputs/upstream-values.ts'
import { completeValues, values } from '../../core/outputs/values.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { CodeFile } from '../preview/code-file.tsx'
import { DifferenceSwitch } from '../preview/difference-switch.tsx'
import { useLinesInSight } from '../preview/use-lines-in-sight.ts'
import { createFollower, previewText } from '../session/preview-lines.ts'
import { useSession, useView } from '../shell/workbench.ts'
import { CopyButton } from './copy-button.tsx'
import { Segmented } from './segmented.tsx'
import { useTexts } from './use-texts.ts'
import { WrapSwitch } from './wrap-switch.tsx'
import preview from '../preview/preview.module.css'
import css from './result.module.css'

const forms = ['differences', 'complete', 'upstream'] as const
type Form = (typeof forms)[number]

const defaultConfig = checkContract(defaults).config!

function fileOf(form: Form, config: CheckedConfig, texts: OutputTexts): OutputFile {
  switch (form) {
    case 'differences':
      return values(config)
    case 'complete':
      return completeValues(config, texts)
    case 'upstream':
      return upstreamValues(config, texts)
  }
}

/** values.yaml for our chart, short or complete, and for the upstream chart. */
export function ValuesTab() {
  const texts = useTexts()
  const config = useSession((state) => state.config)
  const active = useView((view) => view.active)
  const [form, setForm] = useState<Form>('differences')
  const [lines, setLines] = useState(() => ({ form, follow: createFollower() }))
  // Another form is another text, not an edit: its lines start unmarked.
  if (lines.form !== form) setLines({ form, follow: createFollower() })
  const file = useMemo(() => lines.follow(fileOf(form, config, texts)), [lines, form, config, texts])
  const initial = useMemo(() => {
    const base = fileOf(form, defaultConfig, texts)
    return () => base
  }, [form, texts])
  const code = useRef<HTMLDivElement>(null)
  useLinesInSight(code, { content: file, active, place: form })
  return (
    <div className={css.single}>
      <div className={css.toolbar}>
        <Segmented
          label="values.yaml"
          options={forms.map((value) => ({ value, text: texts.tabs.valuesForms[value] }))}
          value={form}
          onChange={setForm}
        />
        <p>{texts.tabs.valuesTexts[form]}</p>
      </div>
      <ScrollArea className={preview.scroller} ref={code} label="values.yaml">
        <article className={preview.file} aria-label={file.path}>
          <header className={preview.fileHead}>
            <code>{file.path}</code>
            <DifferenceSwitch />
            <WrapSwitch />
            <CopyButton what={file.path} text={() => previewText(file)} />
          </header>
          <CodeFile file={file} active={active} initial={initial} />
        </article>
      </ScrollArea>
    </div>
  )
}
