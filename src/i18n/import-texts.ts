import type { Dropped, ImportProblem, ImportSource } from '../core/import/imported.ts'
import type { Expected } from '../core/config/read-config.ts'
import type { Refusal, RefusalReason } from '../core/config/refusal.ts'
import { fill } from './messages.ts'

/** What is said of a file, a text or a link that was read; `{path}` and `{line}` say where, `{value}` what was seen. */
export interface ImportTexts {
  readonly sources: Readonly<Record<ImportSource, string>>
  readonly problems: Readonly<Record<ImportProblem['kind'], string>>
  /** What a setting takes, behind a colon; `{value}` lists the choices. */
  readonly expected: Readonly<Record<Expected, string>>
  /** Of a file for the command line. */
  readonly notJson: string
  /** Behind an unknown key or a file in which nothing was understood. */
  readonly nearest: string
  readonly dropped: Readonly<Record<Dropped['kind'], string>>
  readonly refusals: Readonly<Record<RefusalReason, string>>
}

type Said = Pick<ImportProblem, 'path' | 'value' | 'expected'>

const expectedText = ({ expected }: ImportTexts, { expected: type, value = '' }: Said) =>
  type === undefined ? '' : fill(expected[type], { value })

/** `replica: there is no such setting. Did you mean replicas?` */
export function problemText(texts: ImportTexts, { kind, ...said }: Said & Pick<ImportProblem, 'kind'>): string {
  const { path, value = '' } = said
  const text = fill(texts.problems[kind], { path, value, expected: expectedText(texts, said) })
  return kind === 'unknown-key' && value !== '' ? `${text} ${fill(texts.nearest, { value })}` : text
}

/** Why nothing was taken over: what was seen, where, and what to do. */
export function refusalText(
  texts: ImportTexts,
  { reason, path = '', line = 0, value = '', expected }: Refusal,
): string {
  const said = { path, value, ...(expected && { expected }) }
  const text = fill(texts.refusals[reason], { path, line, value, expected: expectedText(texts, said) })
  return reason === 'nothing-understood' && value !== '' ? `${text} ${fill(texts.nearest, { value })}` : text
}
