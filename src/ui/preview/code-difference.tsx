import { useMemo } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import { manifestFiles } from '../../core/manifests/index.ts'
import type { PreviewFile } from '../session/preview-lines.ts'
import { useMessages } from '../shell/workbench.ts'
import { CodeLines } from './code-lines.tsx'
import { signedLines } from './signed-lines.ts'
import css from './preview.module.css'

/** The manifests of the default settings. */
export const defaultFiles: readonly OutputFile[] = manifestFiles(checkContract(defaults).config!)

interface Props {
  readonly file: PreviewFile
  readonly active: ConfigPath | null
  readonly initial: (() => OutputFile | null) | undefined
}

/** One file against the same file of the default settings: every line, those of only one side with a sign. */
export function CodeDifference({ file, active, initial }: Props) {
  const { guidance } = useMessages().ui
  const base = initial ? initial() : defaultFiles.find(({ path }) => path === file.path)
  const lines = useMemo(() => signedLines(base?.lines ?? [], file.lines), [base, file])
  const isSame = lines.every(({ sign }) => sign === undefined)
  const isGone = file.lines.length === 0
  const note = !base ? guidance.notByDefault : isSame ? guidance.likeDefaults : isGone ? guidance.onlyByDefault : null
  return (
    <>
      {note && <p className={css.note}>{note}</p>}
      <CodeLines lines={lines} active={active} />
    </>
  )
}
