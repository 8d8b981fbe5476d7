import fc from 'fast-check'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { config } from './arbitrary-config.ts'

/** How many configurations each property runs over: few in `npm test`, CONFIGURATIONS=1000 in `npm run test:deep`. */
export const count = Number(process.env.CONFIGURATIONS ?? 40)

/** The same configurations every time; a test's name prints it, and SEED takes another. */
export const seed = Number(process.env.SEED ?? 20240607)

/** Part of a test's name: what to set to see a failure again. */
export const which = `${count} configurations, SEED=${seed}`

export const configurations: readonly CheckedConfig[] = fc.sample(config, { numRuns: count, seed })

/** A quarter of them, for what takes whole bundles. */
export const bundled = configurations.slice(0, Math.ceil(count / 4))

/** Processes at a time: one for each core, and one that waits. */
const lanes = 3

/** Every item's result, a few at a time, in order. */
export async function inLanes<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
