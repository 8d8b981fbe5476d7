import type { Expected } from './read-config.ts'

/** Why a text, a file or a link was not taken at all. The texts are in i18n; each says what is wrong and what to do. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-yaml'
  | 'unreadable'
  | 'odd-character'
  | 'template'
  | 'tab'
  | 'duplicate-key'
  | 'tag'
  | 'aliases'
  | 'too-deep'
  | 'not-a-mapping'
  | 'nothing-understood'
  | 'wrong-type'
  | 'encrypted'
  | 'other-kind'
  | 'table-output'
  | 'several-releases'
  | 'no-deployment'
  | 'not-text'
  | 'not-a-bundle'
  | 'several-bundles'
  | 'damaged-file'
  | 'unsafe-name'
  | 'not-a-link'
  | 'unknown-version'
  | 'damaged-link'
  | 'unsupported'

/** Nothing was taken over, and why; `path` and `line` (from 1) say where, `value` what was seen, as far as it is known. */
export interface Refusal {
  readonly ok: false
  readonly reason: RefusalReason
  readonly path?: string
  readonly line?: number
  readonly value?: string
  readonly expected?: Expected
}

export const refusal = (
  reason: RefusalReason,
  where: Pick<Refusal, 'path' | 'line' | 'value' | 'expected'> = {},
): Refusal => ({
  ok: false,
  reason,
  ...where,
})
