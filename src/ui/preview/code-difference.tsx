import { useMemo } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import type { PreviewFile } from '../session/preview-lines.ts'
import { useMessages } from '../shell/workbench.ts'
import { useBase } from './base-files.ts'
import { CodeLines } from './code-lines.tsx'
import { signedLines } from './signed-lines.ts'
import css from './preview.module.css'

interface Props {
  readonly file: PreviewFile
  readonly active: ConfigPath | null
  readonly initial: (() => OutputFile | null) | undefined
}

/** One file against the same file of the other settings: every line, those of only one side with a sign. */
export function CodeDifference({ file, active, initial }: Props) {
  const { guidance } = useMessages().ui
  const { manifests } = useBase()
  const base = initial ? initial() : manifests.find(({ path }) => path === file.path)
  const lines = useMemo(() => signedLines(base?.lines ?? [], file.lines), [base, file])
  const isSame = lines.every(({ sign }) => sign === undefined)
  const isGone = file.lines.length === 0
  const note = !base ? guidance.onlyHere : isSame ? guidance.noDifference : isGone ? guidance.onlyThere : null
  return (
    <>
      {note && <p className={css.note}>{note}</p>}
      <CodeLines lines={lines} active={active} />
    </>
  )
}
