import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToField } from '../form/use-to-field.ts'
import { indexAfter } from '../shell/index-after.ts'
import type { SignedLine } from './code-line.tsx'

const steps = { ArrowDown: 1, ArrowUp: -1 } as const

/** The position of the line that an event is in: each line is a child of the element that listens. */
const rowAt = (rows: Element, target: EventTarget) =>
  Array.from(rows.children).findIndex((row) => row.contains(target as Element))

/** Leads from lines to the fields that made them: by a click, or by Enter on the one line that the Tab key reaches. */
export function useLineCursor(lines: readonly SignedLine[]) {
  const toField = useToField()
  const [id, setId] = useState<number | null>(null)
  const leading = lines.filter(({ line }) => line.paths.length > 0)
  const current = leading.find((line) => line.id === id) ?? leading[0]

  const lead = (rows: Element, target: EventTarget) => {
    const line = lines[rowAt(rows, target)]
    if (!line || !leading.includes(line)) return
    setId(line.id)
    toField(line.line.paths)
  }
  const onClick = ({ currentTarget, target }: MouseEvent) => {
    // A person who selects text wants the text.
    if (getSelection()?.isCollapsed ?? true) lead(currentTarget, target)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = current ? indexAfter(event.key, leading.indexOf(current), leading.length, steps) : null
    const next = index === null ? undefined : leading[Math.min(Math.max(index, 0), leading.length - 1)]
    if (!next && event.key !== 'Enter') return
    event.preventDefault()
    const { currentTarget } = event
    if (!next) return lead(currentTarget, event.target)
    flushSync(() => setId(next.id))
    const row = currentTarget.children.item(lines.indexOf(next))
    if (row instanceof HTMLElement) row.focus()
  }
  return { current, handlers: { onClick, onKeyDown } }
}
