import { memo } from 'react'
import type { PreviewLine } from '../session/preview-lines.ts'
import { runsOf } from './code-runs.ts'
import css from './preview.module.css'

/** A line of a difference is there only now, or was there only before. */
export interface SignedLine extends PreviewLine {
  readonly sign?: '+' | '-'
}

interface Props {
  readonly line: SignedLine
  /** It shows the setting whose field has the focus. */
  readonly isActive: boolean
  /** It is the line that the keyboard stands on, and says where it leads; undefined for all others. */
  readonly leadsTo: string | undefined
  /** It is far out of sight: its text alone is there, to be found and copied. */
  readonly isFar: boolean
}

const elements = { '+': 'ins', '-': 'del' } as const

/** One line of a file. Rendered again only when it is another line. */
export const CodeLine = memo(({ line: { line, text, isChanged, cut, sign }, isActive, leadsTo, isFar }: Props) => {
  const Element = sign === undefined ? 'span' : elements[sign]
  const runs = isFar ? [] : runsOf(line.tokens)
  // The last piece is in the line's own colour, so that most lines have one element besides.
  const last = runs.at(-1)
  return (
    <Element
      className={last ? `${css.line} ${css[last.kind]}` : css.line}
      data-leads={line.paths.length > 0 || undefined}
      data-changed={(sign === undefined && isChanged) || undefined}
      data-cut={cut ?? undefined}
      data-active={isActive || undefined}
      data-sign={sign}
      {...(leadsTo !== undefined && { role: 'link', tabIndex: 0, title: leadsTo })}
    >
      {runs.slice(0, -1).map(({ kind, text: piece }, index) => (
        <span key={index} className={css[kind]}>
          {piece}
        </span>
      ))}
      {last?.text ?? (text || ' ')}
    </Element>
  )
})
CodeLine.displayName = 'CodeLine'
