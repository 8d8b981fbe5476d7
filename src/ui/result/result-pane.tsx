import { Suspense } from 'react'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { type Tab, tabs } from '../shell/view.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { ManifestsTab } from './manifests-tab.tsx'
import { TabList } from './tab-list.tsx'
import css from './result.module.css'

const Picture = deferredPart((parts) => parts.Picture)
const Actions = deferredPart((parts) => parts.Actions)
const IssueBar = deferredPart((parts) => parts.IssueBar)
const ConsequencesBar = deferredPart((parts) => parts.ConsequencesBar)

const panels = {
  values: lazyPart(async () => (await import('./values-tab.tsx')).ValuesTab),
  commands: lazyPart(async () => (await import('./commands-tab.tsx')).CommandsTab),
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
      {tab === 'manifests' ? <ManifestsTab /> : <LazyPanel tab={tab} />}
    </div>
  )
}

/** What the settings lead to, beside them on a wide screen. */
export function ResultPane() {
  const { ui } = useMessages()
  const { view } = useWorkbench()
  const selected = useView(({ tab }) => tab)
  return (
    <section className={css.result} aria-label={ui.result} id="result">
      <h2 className="said">{ui.result}</h2>
      <Picture />
      <TabList
        label={ui.result}
        tabs={tabs.map((id) => ({ id, text: ui.tabs[id] }))}
        selected={selected}
        onSelect={(tab) => view.set({ tab })}
      />
      <TabPanel tab={selected} />
      <ConsequencesBar />
      <IssueBar />
      <Actions />
    </section>
  )
}
