import { useMemo, useState } from 'react'
import { useBase } from '../preview/base-files.ts'
import { CodeFile } from '../preview/code-file.tsx'
import { createFollower } from '../session/preview-lines.ts'
import { valuesForms } from '../shell/view.ts'
import { useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { Segmented } from './segmented.tsx'
import { shownFile } from './shown-file.ts'
import { useTexts } from './use-texts.ts'
import css from './result.module.css'

/** values.yaml as what differs, complete, or for the chart that the app itself publishes. */
function ValuesForms() {
  const { tabs } = useTexts()
  const { view } = useWorkbench()
  const form = useView((state) => state.valuesForm)
  return (
    <div className={css.toolbar}>
      <Segmented
        label="values.yaml"
        options={valuesForms.map((value) => ({ value, text: tabs.valuesForms[value] }))}
        value={form}
        onChange={(valuesForm) => view.set({ valuesForm })}
      />
      <p>{tabs.valuesTexts[form]}</p>
    </div>
  )
}

/** A file of the zip that is no manifest, as it is in the zip. */
export function BundleFile({ path }: { path: string }) {
  const texts = useTexts()
  const config = useSession((state) => state.config)
  const verdict = useView((state) => state.verdict)
  const active = useView((state) => state.active)
  const valuesForm = useView((state) => state.valuesForm)
  const place = `${path} ${valuesForm}`
  const [lines, setLines] = useState(() => ({ place, follow: createFollower() }))
  // Another file or form is another text, not an edit: its lines start unmarked.
  if (lines.place !== place) setLines({ place, follow: createFollower() })
  const file = useMemo(() => {
    const made = shownFile(path, { config, verdict, valuesForm, texts })
    return made && lines.follow(made)
  }, [lines, path, config, verdict, valuesForm, texts])
  const base = useBase().config
  const initial = useMemo(() => {
    const other = base && shownFile(path, { config: base, verdict: null, valuesForm, texts })
    return () => other
  }, [base, path, valuesForm, texts])
  return (
    <>
      {path === 'values.yaml' && <ValuesForms />}
      {file && <CodeFile file={file} active={active} initial={initial} />}
    </>
  )
}
