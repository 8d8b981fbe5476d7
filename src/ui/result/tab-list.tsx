import type { KeyboardEvent, ReactNode } from 'react'
import { indexAfter } from '../shell/index-after.ts'
import css from './result.module.css'

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly text: string; readonly badge?: ReactNode }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

const steps = { ArrowRight: 1, ArrowLeft: -1 } as const

/** Tabs with one stop for the Tab key; arrow keys move between them. Panels have the id `panel-<tab>`. */
export function TabList<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexAfter(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
      steps,
    )
    // Arrow keys go round.
    const next = index === null ? undefined : tabs.at(index % tabs.length)
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <div className={css.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
      {tabs.map(({ id, text, badge }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          className={css.tab}
          aria-selected={id === selected}
          aria-controls={`panel-${id}`}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {text}
          {badge}
        </button>
      ))}
    </div>
  )
}
