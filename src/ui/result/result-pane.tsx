import { Suspense } from 'react'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useMessages, useSession, useView } from '../shell/workbench.ts'
import type { Tab } from '../shell/view.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { FilesTab } from './files-tab.tsx'
import css from './result.module.css'

const Picture = deferredPart((parts) => parts.Picture)
const Paper = deferredPart((parts) => parts.Paper)
const ResultHeads = deferredPart((parts) => parts.ResultHeads)
const Actions = deferredPart((parts) => parts.Actions)
const IssueBar = deferredPart((parts) => parts.IssueBar)
const ConsequencesBar = deferredPart((parts) => parts.ConsequencesBar)

const panels = {
  steps: lazyPart(async () => (await import('./steps-tab.tsx')).StepsTab),
  contract: lazyPart(async () => (await import('./contract-tab.tsx')).ContractTab),
}

function LazyPanel({ tab }: { tab: keyof typeof panels }) {
  const Panel = panels[tab]
  return (
    <Suspense fallback={null}>
      <Panel />
    </Suspense>
  )
}

function TabPanel({ tab }: { tab: Tab }) {
  const { ui } = useMessages()
  const isStale = useSession((state) => state.isStale)
  return (
    <div
      className={css.panel}
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      data-stale={isStale || undefined}
    >
      {isStale && tab !== 'contract' && <p className={css.stale}>{ui.stale}</p>}
      {/* Not behind a Suspense: React would hydrate it last, and while a person types not at all. */}
      {tab === 'files' ? <FilesTab /> : <LazyPanel tab={tab} />}
    </div>
  )
}

/** What the settings lead to, beside them on a wide screen. */
export function ResultPane() {
  const { ui } = useMessages()
  const selected = useView(({ tab }) => tab)
  return (
    <section className={css.result} aria-label={ui.result} id="result">
      <h2 className="said">{ui.result}</h2>
      <Picture />
      <Paper />
      <ResultHeads />
      <TabPanel tab={selected} />
      <ConsequencesBar />
      <IssueBar />
      <Actions />
    </section>
  )
}
