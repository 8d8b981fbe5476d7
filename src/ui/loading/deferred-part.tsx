import { type ComponentType, createElement, memo, Suspense, use } from 'react'
import { laterStyles } from '../../browser/fetch-ahead.ts'
import { hydrated } from './hydrated.ts'
import { tracked } from './later.ts'

const fetchParts = () => import('./deferred-parts.ts')

/** All deferred parts in one chunk, fetched after hydration; none is shown without its styles. */
export const deferredParts = tracked(
  hydrated.then(async () => {
    const styles = laterStyles()
    const all = await fetchParts()
    await styles
    return all
  }),
)
type Parts = Awaited<typeof deferredParts>

/**
 * A part of the page that the first key press does not need, fetched after hydration. Until then the prerendered HTML of the
 * part stays. It renders again only for its props and the stores, not when its parent does.
 */
export function deferredPart<Props extends object>(of: (parts: Parts) => ComponentType<Props>) {
  const Part = (props: Props) => createElement(of(use(deferredParts)), props)
  return memo((props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  ))
}
