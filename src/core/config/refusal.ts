/** Why a text, a file or a link was not taken at all. The texts are in i18n; each says what is wrong and what to do. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-yaml'
  | 'tab'
  | 'duplicate-key'
  | 'tag'
  | 'aliases'
  | 'too-deep'
  | 'ambiguous'
  | 'several-documents'
  | 'not-a-mapping'
  | 'nothing-understood'
  | 'no-deployment'
  | 'not-text'
  | 'not-a-bundle'
  | 'damaged-file'
  | 'unsafe-name'
  | 'not-a-link'
  | 'unknown-version'
  | 'damaged-link'
  | 'unsupported'

/** Nothing was taken over, and why; `path` and `line` (from 1) say where, as far as it is known. */
export interface Refusal {
  readonly ok: false
  readonly reason: RefusalReason
  readonly path?: string
  readonly line?: number
}

export const refusal = (reason: RefusalReason, where: Pick<Refusal, 'path' | 'line'> = {}): Refusal => ({
  ok: false,
  reason,
  ...where,
})
