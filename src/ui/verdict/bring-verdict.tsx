import { type DragEvent, useState } from 'react'
import { readFile } from '../../browser/read-file.ts'
import { imageStep } from '../../core/outputs/image-step.ts'
import { verifyImage } from '../../core/outputs/verify-image.ts'
import { looksLikeVerdict } from '../../core/verdict/looks-like-verdict.ts'
import { readVerdict } from '../../core/verdict/read-verdict.ts'
import type { VerdictRefusal } from '../../core/verdict/verdict.ts'
import { CommandLine } from '../result/steps-tab.tsx'
import { CopyButton } from '../result/copy-button.tsx'
import { useTexts } from '../result/use-texts.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { usePreference, useSession, useWorkbench } from '../shell/workbench.ts'
import { useVerdictTexts } from './use-verdict-texts.ts'
import { RefusedVerdict } from './refused-verdict.tsx'
import { verifier } from './verifier.ts'
import css from './verdict.module.css'

/** The script as it is for these settings, to read and to copy. */
function Script() {
  const texts = useTexts()
  const { script } = useVerdictTexts()
  const config = useSession((state) => state.config)
  const shell = usePreference((state) => state.shell)
  const text = verifyImage(config, verifier, texts)
  const run = imageStep(config).commands.filter(({ id }) => id === 'image-verdict')
  return (
    <>
      <article className={css.script} aria-label="verify-image.sh">
        <header>
          <code>verify-image.sh</code>
          <CopyButton what={script} text={() => text} />
        </header>
        <ScrollArea className={css.scroller} label={script}>
          <pre>{text}</pre>
        </ScrollArea>
      </article>
      <ul>
        {run.map((command) => (
          <CommandLine key={command.id} command={command} shell={shell} texts={texts} />
        ))}
      </ul>
    </>
  )
}

/** The script to run, and the place where its output comes back. What was typed stays there until it can be used. */
export function BringVerdict() {
  const texts = useVerdictTexts()
  const { view } = useWorkbench()
  const [refusal, setRefusal] = useState<VerdictRefusal | null>(null)
  const readText = (text: string) => {
    const read = readVerdict(text)
    if (read.ok) view.set({ verdict: read.verdict })
    setRefusal(read.ok || text === '' ? null : read)
  }
  const readChosen = async (file: File) => {
    const content = await readFile(file)
    // Anything else may be settings, and Import says what is wrong with it.
    if (content.ok && looksLikeVerdict(content.text)) readText(content.text)
    else view.set({ dialog: 'import', dropped: [file] })
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    void readChosen(file)
  }
  return (
    <div className={css.bring}>
      <p>{texts.why}</p>
      <Script />
      <label htmlFor="verdict-text">{texts.bring}</label>
      <textarea
        id="verdict-text"
        rows={3}
        spellCheck="false"
        aria-invalid={refusal !== null || undefined}
        placeholder="TAP version 14"
        onDrop={onDrop}
        onChange={({ target }) => readText(target.value)}
      />
      {refusal && <RefusedVerdict refusal={refusal} />}
      <input
        type="file"
        accept=".json,.tap,.txt"
        aria-label={texts.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void readChosen(file)
        }}
      />
    </div>
  )
}
