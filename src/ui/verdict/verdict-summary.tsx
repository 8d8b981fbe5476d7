import { useState } from 'react'
import { verdictFacts } from '../../core/verdict/facts.ts'
import { counts, standing } from '../../core/verdict/standing.ts'
import type { ClauseVerdict, Verdict, VerdictResult } from '../../core/verdict/verdict.ts'
import { Icon, type IconName } from '../shell/icon.tsx'
import { useSession, useWorkbench } from '../shell/workbench.ts'
import { useVerdictTexts } from './use-verdict-texts.ts'
import css from './verdict.module.css'

const signs: Readonly<Record<VerdictResult, IconName>> = { ok: 'check', 'not ok': 'error', skip: 'none' }

/** What the image did about one clause, and what of it was seen. */
export function ClauseResult({ result, seen }: Pick<ClauseVerdict, 'result' | 'seen'>) {
  const { results } = useVerdictTexts()
  return (
    <p className={css.result} data-result={result}>
      <Icon name={signs[result]} />
      <span>
        <b>{results[result]}:</b> <code>{seen}</code>
      </span>
    </p>
  )
}

// New vulnerabilities are known every day; a month is what a person forgives.
const oldAfter = 30
const dayLength = 86_400_000

/** A verdict as a whole: about which image, of which day, and whether it counts for the configured one. */
export function VerdictSummary({ verdict }: { verdict: Verdict }) {
  const texts = useVerdictTexts()
  const { view } = useWorkbench()
  const image = useSession((state) => state.values.image)
  const [now] = useState(() => Date.now())
  const about = standing(verdict, image)
  const age = Math.floor((now - Date.parse(verdict.day)) / dayLength)
  const number = (result: VerdictResult) => verdict.clauses.filter((clause) => clause.result === result).length
  const facts = verdictFacts(verdict, texts)
  return (
    <div className={css.summary}>
      <p className={css.standing} data-counts={counts(about)} role="status">
        <Icon name={counts(about) ? 'check' : 'warning'} />
        <span>
          {texts.standings[about]} {age > oldAfter && <b>{texts.old(age)}</b>}
        </span>
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={value}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {texts.counts(number('ok'), number('not ok'), number('skip'))}
        <button type="button" onClick={() => view.set({ verdict: null })}>
          {texts.remove}
        </button>
      </p>
      {!counts(about) && (
        <ul>
          {verdict.clauses.map(({ id, ...rest }) => (
            <li key={id}>
              <code>{id}</code>
              <ClauseResult {...rest} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
