import { type ComponentType, createElement, memo, Suspense, use } from 'react'
import { laterStyles } from './later-styles.ts'
import { takenOver } from './taken-over.ts'
import { known } from './ahead.ts'

const fetchParts = () => import('./afterwards-parts.ts')

/** All parts, fetched once and not before the form answers; none is shown without its styles. */
export const parts = known(
  takenOver.then(async () => {
    const styles = laterStyles()
    const all = await fetchParts()
    await styles
    return all
  }),
)
type Parts = Awaited<typeof parts>

/**
 * A part of the page that no first key needs, fetched once the form answers. Until then what the built page holds in its
 * place stays there. It goes by its props and the stores alone: a parent that renders again does not reach it.
 */
export function afterwards<Props extends object>(of: (parts: Parts) => ComponentType<Props>) {
  const Part = (props: Props) => createElement(of(use(parts)), props)
  return memo((props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  ))
}
