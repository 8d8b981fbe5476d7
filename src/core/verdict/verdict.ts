import type { ClauseId } from '../contract/clauses.ts'

/** What verify-image.sh says of a clause: the image did it, did not, or could not be asked. */
export type VerdictResult = 'ok' | 'not ok' | 'skip'

export interface ClauseVerdict {
  readonly id: ClauseId
  readonly result: VerdictResult
  /** What was seen, or why nothing was: printable ASCII, in the script's own words. */
  readonly seen: string
}

/** What verify-image.sh found out about one image. */
export interface Verdict {
  /** The reference that the script was given. */
  readonly image: string
  /** By which a registry knows the image: `sha256:…`, of its manifest and of the list above it. None: built, not pulled. */
  readonly digests: readonly string[]
  readonly redis: string
  /** `podman version 4.3.1` */
  readonly engine: string
  /** The day of the run in UTC: `2026-11-28`. */
  readonly day: string
  readonly clauses: readonly ClauseVerdict[]
}

/** Why a text is no verdict that can be used. The texts are in i18n; each says what is wrong and what to do. */
export type VerdictRefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-a-verdict'
  | 'nothing-run'
  | 'cut-off'
  | 'other-contract'
  | 'wrong-value'
  | 'contradiction'

/** `at`: the value or line that is wrong, or what the script said. */
export interface VerdictRefusal {
  readonly ok: false
  readonly reason: VerdictRefusalReason
  readonly at: string
}

export const verdictRefusal = (reason: VerdictRefusalReason, at = ''): VerdictRefusal => ({ ok: false, reason, at })
