import { memo, Suspense } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import type { OutputFile } from '../../core/yaml/lines.ts'
import type { PreviewFile } from '../session/preview-lines.ts'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useView } from '../shell/workbench.ts'
import { CodeLines } from './code-lines.tsx'

const CodeDifference = lazyPart(async () => (await import('./code-difference.tsx')).CodeDifference)

interface Props {
  readonly file: PreviewFile
  readonly active: ConfigPath | null
  /** The same file of the other settings; where it is not given, it is a manifest's. */
  readonly initial?: () => OutputFile | null
}

/** The lines of one file, or its difference to that of other settings. An edit elsewhere leaves it alone. */
export const CodeFile = memo(({ file, active, initial }: Props) => {
  const isDifference = useView((view) => view.isDifference)
  const lines = <CodeLines lines={file.lines} active={active} />
  if (!isDifference) return lines
  return (
    <Suspense fallback={lines}>
      <CodeDifference file={file} active={active} initial={initial} />
    </Suspense>
  )
})
CodeFile.displayName = 'CodeFile'
