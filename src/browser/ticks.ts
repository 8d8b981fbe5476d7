import { keep, stored } from './storage.ts'

const key = 'ticks'
// As many configurations as anyone goes back to; the oldest is forgotten.
const most = 20

type Ticks = readonly (readonly [configuration: string, steps: readonly string[]])[]

function all(): Ticks {
  try {
    const kept: unknown = JSON.parse(stored(key) ?? '[]')
    return Array.isArray(kept) ? (kept as Ticks).filter((entry) => Array.isArray(entry) && Array.isArray(entry[1])) : []
  } catch {
    return []
  }
}

/** The steps that were ticked off for a configuration, which is named by its hash. */
export const ticked = (configuration: string): readonly string[] =>
  all().find(([name]) => name === configuration)?.[1] ?? []

/** Keeps what is ticked off. False where this browser stores nothing. */
export const keepTicks = (configuration: string, steps: readonly string[]): boolean => {
  const others = all().filter(([name]) => name !== configuration)
  return keep(key, JSON.stringify([...(steps.length > 0 ? [[configuration, steps]] : []), ...others].slice(0, most)))
}
