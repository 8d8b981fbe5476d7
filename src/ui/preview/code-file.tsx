import { memo } from 'react'
import type { ConfigPath } from '../../core/config.ts'
import type { PreviewFile, PreviewLine } from '../session/preview-lines.ts'
import { CodeLine } from './code-line.tsx'
import css from './preview.module.css'

/**
 * How directly a line shows a setting, or an item of it when it is a list: 0 is its own value, more is a value that others
 * decide on too, Infinity is not at all.
 */
export function distance({ line: { paths } }: PreviewLine, setting: ConfigPath | null): number {
  if (setting === null) return Infinity
  const index = paths.findIndex((path) => path === setting || path.startsWith(`${setting}[`))
  return index < 0 ? Infinity : index
}

interface Props {
  readonly file: PreviewFile
  readonly active: ConfigPath | null
}

/** The lines of one file. An edit elsewhere leaves it alone. */
export const CodeFile = memo(({ file, active }: Props) => (
  <pre className={css.code}>
    <code>
      {file.lines.map((line) => (
        <CodeLine key={line.id} line={line} isActive={distance(line, active) < Infinity} />
      ))}
    </code>
  </pre>
))
CodeFile.displayName = 'CodeFile'
