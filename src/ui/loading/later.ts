import { whenIdle } from '../../browser/when-idle.ts'

/**
 * A promise whose value React's `use` reads at once when it is there. Without these two fields React suspends on each promise
 * that it sees for the first time, and shows what had to suspend, even for a moment, only after 300 ms (README.md here).
 */
export function tracked<T>(promise: Promise<T>): Promise<T> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value })).catch(() => {})
  return promise
}

const prefetches: (() => Promise<unknown>)[] = []

/** Has something ready before it is needed, once the page is complete and the browser is idle. */
export const prefetch = (load: () => Promise<unknown>): void => void prefetches.push(load)

/**
 * What a chunk brings, fetched once: when it is first asked for, or ahead of need. A component must be given the same promise
 * each time it asks. With keys it is one value for each, as texts are for each language.
 */
export function later<T, Key = void>(
  load: (key: Key) => Promise<T>,
  keys: readonly Key[] = [undefined as Key],
): (key: Key) => Promise<T> {
  const loaded = new Map<Key, Promise<T>>()
  const once = (key: Key) => {
    const promise = loaded.get(key) ?? tracked(load(key))
    loaded.set(key, promise)
    return promise
  }
  // What failed ahead of need is fetched again when it is needed.
  keys.forEach((key) => prefetch(() => once(key).catch(() => loaded.delete(key))))
  return once
}

/** Runs what is registered, one in each idle moment; what a chunk registers when it arrives runs too. */
export async function runPrefetches(): Promise<void> {
  for (const load of prefetches) {
    await new Promise<void>((resolve) => whenIdle(resolve))
    // Whoever needs it will see the failure.
    await load().catch(() => {})
  }
}
