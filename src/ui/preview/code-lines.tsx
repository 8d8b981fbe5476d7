import type { ConfigPath } from '../../core/config/config.ts'
import { useMessages } from '../shell/workbench.ts'
import { CodeLine, type SignedLine } from './code-line.tsx'
import { distance } from './distance.ts'
import { useLineCursor } from './use-line-cursor.ts'
import css from './preview.module.css'

interface Props {
  readonly lines: readonly SignedLine[]
  readonly active: ConfigPath | null
}

/** Lines of code, each leading to the field that made it. One of them is a stop for the Tab key, arrow keys move it. */
export function CodeLines({ lines, active }: Props) {
  const { guidance } = useMessages().ui
  const { current, handlers } = useLineCursor(lines)
  return (
    <pre className={css.code}>
      <code role="presentation" {...handlers}>
        {lines.map((line) => (
          <CodeLine
            key={line.id}
            line={line}
            isActive={distance(line, active) < Infinity}
            leadsTo={line === current ? guidance.toField(line.line.paths[0]!) : undefined}
          />
        ))}
      </code>
    </pre>
  )
}
