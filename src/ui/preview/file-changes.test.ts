import { expect, test } from 'vitest'
import { line } from '../../core/yaml/lines.ts'
import { followFiles } from '../session/preview-lines.ts'
import { fileChanges } from './file-changes.ts'

const file = (path: string, ...texts: string[]) => ({ path, lines: texts.map((text) => line('plain', text)) })
const first = followFiles([], [file('a', 'x', 'y', 'z'), file('b', 'x')])

test('nothing is said of files that stay', () => {
  expect(fileChanges(first, followFiles(first, [file('a', 'x', 'y', 'z'), file('b', 'x')]))).toEqual([])
})

test('counts what was written and what was taken away', () => {
  expect(fileChanges(first, followFiles(first, [file('a', 'x', 'Y', 'z'), file('b', 'x')]))).toEqual([
    { path: 'a', written: 1, removed: 0 },
  ])
  expect(fileChanges(first, followFiles(first, [file('a', 'x', 'z'), file('b', 'x')]))).toEqual([
    { path: 'a', written: 0, removed: 1 },
  ])
})

test('sums up the edits in between', () => {
  const second = followFiles(first, [file('a', 'x', 'Y', 'z'), file('b', 'x')])
  const third = followFiles(second, [file('a', 'x', 'Y!', 'z', 'new'), file('b', 'x')])
  expect(fileChanges(first, third)).toEqual([{ path: 'a', written: 2, removed: 0 }])
  expect(fileChanges(first, followFiles(third, [file('a', 'x', 'y', 'z'), file('b', 'x')]))).toEqual([])
})

test('a file that comes or goes counts with all its lines', () => {
  expect(fileChanges(first, followFiles(first, [file('a', 'x', 'y', 'z'), file('c', '1', '2')]))).toEqual([
    { path: 'b', written: 0, removed: 1 },
    { path: 'c', written: 2, removed: 0 },
  ])
})
