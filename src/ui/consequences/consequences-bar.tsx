import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { type Consequences, consequences } from '../../core/program/consequences.ts'
import { Icon } from '../shell/icon.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useMessages, useSettled } from '../shell/workbench.ts'
import below from '../result/below-preview.module.css'
import { amountText } from './amount-text.ts'

const ConsequencesList = lazyPart(async () => (await import('./consequences-list.tsx')).ConsequencesList)

/** `200m` or, while the number of Pods may change, `200m–600m`. */
function range({ least, most }: Consequences, unit: 'cpu' | 'memory'): string {
  const texts = [least, most ?? least].map(({ total }) => amountText(total.requests[unit]!, unit))
  return [...new Set(texts)].join('–')
}

/** What the settings lead to, at a glance; all of it on request. */
export function ConsequencesBar() {
  const texts = useMessages().ui.consequences
  const config = useSettled((state) => state.config)
  const all = useMemo(() => consequences(config), [config])
  const [isOpen, setOpen] = useState(false)
  const bar = useRef<HTMLDetailsElement>(null)
  // It may have been opened before this was there.
  useEffect(() => setOpen(bar.current!.open), [])
  // Of the panels below the preview one is open at a time: two would leave no preview.
  return (
    <details
      ref={bar}
      className={below.bar}
      name="below-preview"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span className={below.title}>{texts.title}</span>
        <span className={below.glance}>
          {texts.replicas(all.least.replicas, (all.most ?? all.least).replicas)} · {range(all, 'cpu')} CPU ·{' '}
          {range(all, 'memory')} · {all.app}
        </span>
      </summary>
      {isOpen && (
        <Suspense fallback={null}>
          <ConsequencesList all={all} config={config} />
        </Suspense>
      )}
    </details>
  )
}
