import type { VerdictRefusal } from '../../core/verdict/verdict.ts'
import { fill } from '../../i18n/messages.ts'
import { Icon } from '../shell/icon.tsx'
import { useVerdictTexts } from './use-verdict-texts.ts'
import css from './verdict.module.css'

/** Why a text is no verdict, and what to do. */
export function RefusedVerdict({ refusal: { reason, at } }: { refusal: VerdictRefusal }) {
  const { refused, refusals } = useVerdictTexts()
  return (
    <div className={css.refused} role="alert">
      <Icon name="error" />
      <p>
        <b>{refused}</b> {fill(refusals[reason], { at })}
      </p>
    </div>
  )
}
