import { expect, test } from 'vitest'
import { line } from '../../core/yaml/lines.ts'
import { followFiles } from '../session/preview-lines.ts'
import { signedLines } from './signed-lines.ts'

const lines = (...texts: string[]) => texts.map((text) => line('plain', text, ['replicas']))
const now = (...texts: string[]) => followFiles([], [{ path: 'a', lines: lines(...texts) }])[0]!.lines
const signed = (before: string[], after: string[]) =>
  signedLines(lines(...before), now(...after)).map(({ sign = ' ', text }) => `${sign}${text}`)

test('a line that both have stands once, without a sign', () => {
  expect(signed(['a', 'b'], ['a', 'b'])).toEqual([' a', ' b'])
})

test('what is gone stands before what came', () => {
  expect(signed(['a', 'b', 'c'], ['a', 'B', 'c', 'd'])).toEqual([' a', '-b', '+B', ' c', '+d'])
})

test('lines of the same number that have moved are found again', () => {
  expect(signed(['a', 'b', 'c', 'd'], ['x', 'a', 'b', 'c'])).toEqual(['+x', ' a', ' b', ' c', '-d'])
})

test('a new file is all new, a file that is gone all gone', () => {
  expect(signed([], ['a'])).toEqual(['+a'])
  expect(signed(['a'], [])).toEqual(['-a'])
})

test('each line has an id of its own and leads to its field, one that is gone too', () => {
  const all = signedLines(lines('a', 'b'), now('a', 'c', 'd'))
  expect(new Set(all.map(({ id }) => id)).size).toBe(4)
  expect(all.every((each) => each.line.paths[0] === 'replicas')).toBe(true)
})
