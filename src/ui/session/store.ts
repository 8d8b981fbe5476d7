import { whenIdle } from '../../browser/when-idle.ts'

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

/** The same store for those who may wait: it tells them of its changes, several as one, when nothing else is to be done. */
export function settled<T extends object>(store: Store<T>): Pick<Store<T>, 'initial' | 'get' | 'subscribe'> {
  let state = store.get()
  let isWaiting = false
  const listeners = new Set<() => void>()
  store.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    whenIdle(() => {
      isWaiting = false
      state = store.get()
      listeners.forEach((listener) => listener())
    })
  })
  return {
    get initial() {
      return store.initial
    },
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
