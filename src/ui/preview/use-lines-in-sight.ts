import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import { scrollInto } from './scroll-into.ts'

interface Shown {
  /** Another object after each edit of what is shown. */
  readonly content: unknown
  readonly active: ConfigPath | null
  /** What is scrolled through: another file, another form of it. */
  readonly place: unknown
}

/** Keeps in sight what the last edit wrote or took away, or else what the field in focus made. */
export function useLinesInSight(scroller: RefObject<HTMLDivElement | null>, { content, active, place }: Shown): void {
  const seen = useRef(content)
  useLayoutEffect(() => {
    const isEdit = seen.current !== content
    seen.current = content
    if (!scroller.current) return
    if (!isEdit || !scrollInto(scroller.current, '[data-changed], [data-cut]'))
      scrollInto(scroller.current, '[data-active]')
  }, [scroller, content, active, place])
}
