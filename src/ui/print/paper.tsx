import { Suspense } from 'react'
import { lazyPart } from '../loading/lazy-part.tsx'
import { usePrinting } from './use-printing.ts'

const PrintParts = lazyPart(async () => (await import('./print-parts.tsx')).PrintParts)

/** Nothing on a screen; on paper what the screen shows one at a time. */
export function Paper() {
  return (
    usePrinting() && (
      <Suspense fallback={null}>
        <PrintParts />
      </Suspense>
    )
  )
}
