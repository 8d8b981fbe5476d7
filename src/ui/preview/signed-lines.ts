import { diffArrays } from 'diff'
import { type Line, lineText } from '../../core/yaml/lines.ts'
import type { PreviewLine } from '../session/preview-lines.ts'
import type { SignedLine } from './code-line.tsx'

/** The lines of now with a sign where they are new, and between them those of before that are gone. */
export function signedLines(before: readonly Line[], now: readonly PreviewLine[]): readonly SignedLine[] {
  const parts = diffArrays(
    before.map(lineText),
    now.map(({ text }) => text),
  )
  let [old, at] = [0, 0]
  return parts.flatMap(({ value, added, removed }): SignedLine[] => {
    if (removed)
      return value.map((text) => {
        const line = before[old++]!
        // Below zero: no line of now has such an id.
        return { id: -old, line, text, isChanged: false, cut: null, sign: '-' }
      })
    if (!added) old += value.length
    return value.map(() => {
      const line = now[at++]!
      return added ? { ...line, sign: '+' } : line
    })
  })
}
