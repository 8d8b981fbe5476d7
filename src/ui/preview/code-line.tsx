import { memo } from 'react'
import type { Token, TokenKind } from '../../core/lines.ts'
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

interface Props {
  readonly line: PreviewLine
  /** It shows the setting whose field has the focus. */
  readonly isActive: boolean
}

/** One line of a file. Rendered again only when it is another line. */
export const CodeLine = memo(({ line, isActive }: Props) => (
  <span className={css.line} data-changed={line.isChanged || undefined} data-active={isActive || undefined}>
    {line.line.tokens.length === 0 ? ' ' : line.line.tokens.map(word)}
  </span>
))
CodeLine.displayName = 'CodeLine'
