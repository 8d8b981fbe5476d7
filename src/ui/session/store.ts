import { whenIdle } from '../../browser/when-idle.ts'

/** A value that lives outside React and says when it becomes another one. */
export interface Watched<T> {
  /** What it held at first: the built page shows that, and React must find that in it. */
  readonly initial: T
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** One that whoever has it may change. */
export interface Store<T> extends Watched<T> {
  readonly set: (change: Partial<T>) => void
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

/** The same store for those who may wait: it tells them of its changes, several as one, when nothing else is to be done. */
export function settled<T extends object>(store: Store<T>): Watched<T> {
  const { get, set, subscribe } = createStore(store.get())
  let isWaiting = false
  store.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    whenIdle(() => {
      isWaiting = false
      set(store.get())
    })
  })
  return {
    get initial() {
      return store.initial
    },
    get,
    subscribe,
  }
}
