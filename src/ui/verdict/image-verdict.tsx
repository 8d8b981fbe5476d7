import { useView } from '../shell/workbench.ts'
import { BringVerdict } from './bring-verdict.tsx'
import { useVerdictTexts } from './use-verdict-texts.ts'
import { VerdictSummary } from './verdict-summary.tsx'
import css from './verdict.module.css'

/** What the image itself did: the way to find out, or what was found. */
export function ImageVerdict() {
  const { title } = useVerdictTexts()
  const verdict = useView((state) => state.verdict)
  return (
    <section className={css.image} aria-labelledby="verdict-title" id="verdict" tabIndex={-1}>
      <h3 id="verdict-title">{title}</h3>
      {verdict === null ? <BringVerdict /> : <VerdictSummary verdict={verdict} />}
    </section>
  )
}
