/** A value that lives outside React and says when it becomes another one. */
export interface Store<T> {
  /** What it held at first: the built page shows that, and React must find that in it. */
  readonly initial: T
  readonly get: () => T
  readonly set: (change: Partial<T>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Merges each change into the state; a change that changes nothing is not announced. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    initial,
    get: () => state,
    set: (change) => {
      const differs = (Object.keys(change) as (keyof T)[]).some((key) => !Object.is(state[key], change[key]))
      if (!differs) return
      state = { ...state, ...change }
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
