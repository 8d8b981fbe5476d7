import { expect, test, vi } from 'vitest'
import { createStore, settled } from './store.ts'

test('a change is told at once, and only if it changes something', () => {
  const store = createStore({ replicas: 2 })
  const told = vi.fn()
  store.subscribe(told)
  store.set({ replicas: 2 })
  expect(told).not.toHaveBeenCalled()
  store.set({ replicas: 3 })
  expect(told).toHaveBeenCalledOnce()
})

test('who may wait is told of several changes once, and holds what was before until then', async () => {
  const store = createStore({ replicas: 2 })
  const calm = settled(store)
  const told = vi.fn()
  const forget = calm.subscribe(told)
  store.set({ replicas: 3 })
  store.set({ replicas: 4 })
  expect(told).not.toHaveBeenCalled()
  expect(calm.get()).toEqual({ replicas: 2 })
  await vi.waitFor(() => expect(calm.get()).toEqual({ replicas: 4 }))
  expect(told).toHaveBeenCalledOnce()
  store.set({ replicas: 5 })
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  forget()
  store.set({ replicas: 6 })
  await vi.waitFor(() => expect(calm.get()).toEqual({ replicas: 6 }))
  expect(told).toHaveBeenCalledTimes(2)
})
