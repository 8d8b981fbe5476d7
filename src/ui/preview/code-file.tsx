import { memo } from 'react'
import type { ConfigPath } from '../../core/config.ts'
import type { PreviewFile, PreviewLine } from '../session/preview-lines.ts'
import { CodeLine } from './code-line.tsx'
import css from './preview.module.css'

/** A field's lines: of the setting itself, and of the items when it is a list. */
export const showsSetting = ({ line: { paths } }: PreviewLine, active: ConfigPath | null): boolean =>
  active !== null && paths.some((path) => path === active || path.startsWith(`${active}[`))

interface Props {
  readonly file: PreviewFile
  readonly active: ConfigPath | null
}

/** The lines of one file. An edit elsewhere leaves it alone. */
export const CodeFile = memo(({ file, active }: Props) => (
  <pre className={css.code}>
    <code>
      {file.lines.map((line) => (
        <CodeLine key={line.id} line={line} isActive={showsSetting(line, active)} />
      ))}
    </code>
  </pre>
))
CodeFile.displayName = 'CodeFile'
