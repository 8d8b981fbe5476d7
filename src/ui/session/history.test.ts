import { expect, test } from 'vitest'
import { type ConfigPath, defaults } from '../../core/config/config.ts'
import { withValue } from '../../core/config/path.ts'
import { preset } from '../../core/config/presets.ts'
import { endStep, type History, record, redo, startHistory, undo } from './history.ts'

const start = startHistory(defaults)
const edit = (history: History, path: ConfigPath, value: unknown) =>
  record(history, withValue(history.present, path, value))
const typed = (history: History, path: ConfigPath, ...texts: string[]) =>
  texts.reduce((before, text) => edit(before, path, text), history)

test('a burst of typing in one field is one step', () => {
  const history = typed(start, 'release.name', 'a', 'ab', 'abc')
  expect(history.past).toEqual([defaults])
  expect(undo(history).present).toEqual(defaults)
})

test('a field left and entered again is another step', () => {
  const history = typed(endStep(typed(start, 'release.name', 'a')), 'release.name', 'ab')
  expect(undo(history).present.release.name).toBe('a')
  expect(undo(undo(history)).present).toEqual(defaults)
})

test('another field is another step', () => {
  const history = typed(typed(start, 'release.name', 'a'), 'release.namespace', 'b')
  expect(undo(history).present.release).toMatchObject({ name: 'a', namespace: 'realtime-svg' })
})

test('what was typed and taken back leaves no step, and what comes then is one', () => {
  const back = typed(start, 'release.name', 'realtime-svg2', 'realtime-svg')
  expect(back.past).toEqual([])
  expect(undo(typed(back, 'release.name', 'x', 'xy')).present).toEqual(defaults)
})

test('a whole configuration is one step, and what is typed then another', () => {
  const history = typed(record(start, preset('production')), 'release.name', 'a')
  expect(undo(history).present).toEqual(preset('production'))
  expect(undo(undo(history)).present).toEqual(defaults)
})

test('redo goes forth again until something else is changed', () => {
  const history = undo(edit(start, 'replicas', 3))
  expect(redo(history).present.replicas).toBe(3)
  expect(redo(edit(history, 'replicas', 4)).present.replicas).toBe(4)
})

test('at either end there is nowhere to go', () => {
  expect(undo(start)).toBe(start)
  expect(redo(start)).toBe(start)
})

test('the same configuration once more is no step', () => {
  expect(record(start, structuredClone(defaults)).past).toEqual([])
  const undone = undo(edit(start, 'replicas', 3))
  expect(redo(record(undone, structuredClone(undone.present))).present.replicas).toBe(3)
})

test('keeps the newest two hundred steps', () => {
  const history = Array.from({ length: 250 }, (_, i) => i + 3).reduce((h, n) => edit(h, 'replicas', n), start)
  const long = Array.from({ length: 250 }, (_, i) => i + 3).reduce((h, n) => endStep(edit(h, 'replicas', n)), start)
  expect(history.past).toHaveLength(1)
  expect(long.past).toHaveLength(200)
})
