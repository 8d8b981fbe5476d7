import { type RefObject, useEffect, useState } from 'react'
import { usePrinting } from '../print/use-printing.ts'

/** The first and the last row, in steps: a few lines more or less change nothing. */
type Rows = readonly [first: number, last: number]

const step = 24
// What the built page shows: a tall screen has no more in sight.
const atFirst: Rows = [0, 2 * step - 1]

function rowsNear(element: HTMLElement, count: number): Rows {
  const { top, height } = element.getBoundingClientRect()
  const row = height / count
  if (row === 0) return atFirst
  const margin = step / 2
  const [first, last] = [-top / row - margin, (innerHeight - top) / row + margin]
  return [Math.floor(first / step) * step, Math.ceil(last / step) * step - 1]
}

/** Which of the rows of an element are or have been in sight or close to it; all of them on paper. */
export function useRowsNear(element: RefObject<HTMLElement | null>, count: number): (index: number) => boolean {
  const [[first, last], setRows] = useState(atFirst)
  const isPrinting = usePrinting()
  useEffect(() => {
    let frame = 0
    const look = () => {
      if (!element.current) return
      const [newFirst, newLast] = rowsNear(element.current, count)
      // What has been in sight stays as it is: text that is selected across many lines would lose its ends.
      setRows((rows) =>
        rows[0] <= newFirst && rows[1] >= newLast ? rows : [Math.min(rows[0], newFirst), Math.max(rows[1], newLast)],
      )
    }
    const onMove = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    onMove()
    // Whatever it is that scrolls: the pane, or on a phone what is around it.
    addEventListener('scroll', onMove, { capture: true, passive: true })
    addEventListener('resize', onMove)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', onMove, { capture: true })
      removeEventListener('resize', onMove)
    }
  }, [element, count])
  return (index) => isPrinting || (index >= first && index <= last)
}
