import { useRef } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import { useMessages } from '../shell/workbench.ts'
import { CodeLine, type SignedLine } from './code-line.tsx'
import { distance } from './distance.ts'
import { useLineCursor } from './use-line-cursor.ts'
import { useRowsNear } from './use-rows-near.ts'
import css from './preview.module.css'

interface Props {
  readonly lines: readonly SignedLine[]
  readonly active: ConfigPath | null
}

/** Lines of code, each leading to the field that made it. One of them is a stop for the Tab key, arrow keys move it. */
export function CodeLines({ lines, active }: Props) {
  const { guidance } = useMessages().ui
  const { current, handlers } = useLineCursor(lines)
  const rows = useRef<HTMLElement>(null)
  const isNear = useRowsNear(rows, lines.length)
  return (
    <pre className={css.code}>
      <code ref={rows} role="presentation" {...handlers}>
        {lines.map((line, index) => (
          <CodeLine
            key={line.id}
            line={line}
            isFar={!isNear(index)}
            isActive={distance(line, active) < Infinity}
            leadsTo={line === current ? guidance.toField(line.line.paths[0]!) : undefined}
          />
        ))}
      </code>
    </pre>
  )
}
