import { useEffect } from 'react'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { sections } from '../../core/contract/clauses.ts'
import { contractVersion } from '../../core/contract/version.ts'
import { isPublishedImage, publishedFacts } from '../../core/contract/image-facts.ts'
import { type ClauseReport, type ClauseState, clauseStates, contractReport } from '../../core/contract/report.ts'
import type { Command } from '../../core/outputs/command.ts'
import { steps } from '../../core/outputs/commands.ts'
import { Icon, type IconName } from '../shell/icon.tsx'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { useMessages, usePreference, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { ImageVerdict } from '../verdict/image-verdict.tsx'
import { ClauseResult } from '../verdict/verdict-summary.tsx'
import { CommandLine } from './steps-tab.tsx'
import { ContractWords } from './contract-words.tsx'
import { issueEntries } from './issue-entries.tsx'
import { chartSource } from './chart-source.ts'
import { useTexts } from './use-texts.ts'
import css from './contract.module.css'

const signs: Readonly<Record<ClauseState, IconName>> = {
  violated: 'error',
  refuted: 'error',
  warning: 'warning',
  met: 'check',
  construction: 'check',
  shown: 'check',
  verify: 'image',
  'not-applicable': 'none',
}

function ClauseRow({ clause, commands }: { clause: ClauseReport; commands: readonly Command[] }) {
  const texts = useTexts()
  const shell = usePreference((state) => state.shell)
  const { does } = texts.clauses[clause.id]
  const own = commands.filter(({ id }) => clause.commands.includes(id))
  return (
    <li
      className={css.clause}
      id={`clause-${clause.id}`}
      data-clause={clause.id}
      data-state={clause.state}
      tabIndex={-1}
    >
      <p className={css.state}>
        <Icon name={signs[clause.state]} />
        {texts.states[clause.state]}
      </p>
      <div>
        <h4>
          <code>{clause.id}</code>
        </h4>
        <ContractWords id={clause.id} />
        <p className={css.does}>{does}</p>
        {clause.issues.length > 0 && <ul className={css.issues}>{issueEntries(clause.issues)}</ul>}
        {clause.verdict && <ClauseResult {...clause.verdict} />}
        {own.length > 0 && (
          <ul className={css.commands}>
            {own.map((command) => (
              <CommandLine key={command.id} command={command} shell={shell} texts={texts} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** What the published image does otherwise than the contract says; only while that image is chosen. */
function PublishedFacts({ values }: { values: DeploymentConfig }) {
  const texts = useTexts()
  if (!isPublishedImage(values)) return null
  return (
    <section>
      <h3>{texts.report.facts}</h3>
      <p className={css.intro}>{texts.report.published}</p>
      <ul className={css.facts}>
        {publishedFacts.map((id) => (
          <li key={id}>
            <b>{texts.facts[id].fact}</b> {texts.facts[id].consequence}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Moves to the clause that a link in the form led to. */
function useClauseTarget() {
  const { view } = useWorkbench()
  const clause = useView((state) => state.clause)
  useEffect(() => {
    if (clause === null) return
    const row = document.getElementById(`clause-${clause}`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'center' })
    view.set({ clause: null })
  }, [clause, view])
}

/** Every clause of the contract and how it stands for these settings. */
export function ContractTab() {
  const { ui } = useMessages()
  const texts = useTexts()
  const values = useSession((state) => state.values)
  const issues = useSession((state) => state.issues)
  const config = useSession((state) => state.config)
  const verdict = useView((state) => state.verdict)
  useClauseTarget()
  const report = contractReport(values, issues, verdict)
  const commands = steps(config, chartSource).flatMap((step) => step.commands)
  return (
    <ScrollArea className={css.contract} label={ui.tabs.contract}>
      <p className={css.intro}>
        {texts.tabs.contractText}: {contractVersion}
      </p>
      <ul className={css.totals}>
        {clauseStates
          .map((state) => ({ state, count: report.filter((clause) => clause.state === state).length }))
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <li key={state} data-state={state}>
              <Icon name={signs[state]} />
              <b>{count}</b> {texts.states[state]}
            </li>
          ))}
      </ul>
      <ImageVerdict />
      {sections.map((section) => (
        <section key={section}>
          <h3>{texts.sections[section]}</h3>
          <ul>
            {report
              .filter((clause) => clause.section === section)
              .map((clause) => (
                <ClauseRow key={clause.id} clause={clause} commands={commands} />
              ))}
          </ul>
        </section>
      ))}
      <PublishedFacts values={values} />
    </ScrollArea>
  )
}
