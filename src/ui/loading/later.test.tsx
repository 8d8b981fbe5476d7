import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { runPrefetches } from './later.ts'
import { lazyPart } from './lazy-part.tsx'

test('what has come ahead of need shows at once, and what fails to come stops none of the others', async () => {
  lazyPart(() => Promise.reject(new Error('gone')))
  const Part = lazyPart(() => Promise.resolve(() => 'the part'))
  const shown = () => renderToString(<Suspense fallback="not yet">{<Part />}</Suspense>)
  expect(shown()).toContain('not yet')
  await runPrefetches()
  expect(shown()).toContain('the part')
})

test('what failed ahead of need is tried again', async () => {
  const load = vi
    .fn()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(() => 'the part')
  const Part = lazyPart<object>(load)
  await runPrefetches()
  await runPrefetches()
  expect(renderToString(<Part />)).toBe('the part')
})
