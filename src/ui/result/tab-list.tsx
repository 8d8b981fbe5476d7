import type { KeyboardEvent, ReactNode } from 'react'
import css from './result.module.css'

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly text: string; readonly badge?: ReactNode }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** The index that a key leads to: arrows go round, Home and End to the ends; null for any other key. */
function indexAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count
    case 'ArrowLeft':
      return (index + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Tabs with one stop for the Tab key; arrow keys move between them. Panels have the id `panel-<tab>`. */
export function TabList<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexAfter(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    )
    const next = index === null ? undefined : tabs[index]
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
