import { memo } from 'react'
import type { Token, TokenKind } from '../../core/yaml/lines.ts'
import type { PreviewLine } from '../session/preview-lines.ts'
import css from './preview.module.css'

// Kinds that stand in the text's own colour need no element.
const coloured: Partial<Record<TokenKind, string | undefined>> = {
  key: css.key,
  string: css.string,
  number: css.value,
  boolean: css.value,
  null: css.value,
  comment: css.comment,
}

const word = ({ kind, text }: Token, index: number) =>
  kind in coloured ? (
    <span key={index} className={coloured[kind]}>
      {text}
    </span>
  ) : (
    text
  )

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
}

const elements = { '+': 'ins', '-': 'del' } as const

/** One line of a file. Rendered again only when it is another line. */
export const CodeLine = memo(({ line: { line, isChanged, cut, sign }, isActive, leadsTo }: Props) => {
  const Element = sign === undefined ? 'span' : elements[sign]
  return (
    <Element
      className={css.line}
      data-leads={line.paths.length > 0 || undefined}
      data-changed={(sign === undefined && isChanged) || undefined}
      data-cut={cut ?? undefined}
      data-active={isActive || undefined}
      data-sign={sign}
      {...(leadsTo !== undefined && { role: 'link', tabIndex: 0, title: leadsTo })}
    >
      {line.tokens.length === 0 ? ' ' : line.tokens.map(word)}
    </Element>
  )
})
CodeLine.displayName = 'CodeLine'
