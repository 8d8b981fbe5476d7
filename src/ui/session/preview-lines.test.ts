import { expect, test } from 'vitest'
import { line, type OutputFile } from '../../core/yaml/lines.ts'
import { createFollower, followFiles } from './preview-lines.ts'

const file = (path: string, ...texts: string[]): OutputFile => ({
  path,
  lines: texts.map((text) => line('plain', text)),
})
const follow = (...versions: OutputFile[][]) => versions.reduce(followFiles, [] as ReturnType<typeof followFiles>)
const marked = (files: ReturnType<typeof followFiles>) =>
  files.flatMap(({ lines }) => lines.filter(({ isChanged }) => isChanged).map(({ text }) => text))

test('nothing is marked before the first edit', () => {
  expect(marked(follow([file('a', 'x', 'y')]))).toEqual([])
})

test('a rewritten line is marked and keeps its identity, so that only its text is painted again', () => {
  const before = follow([file('a', 'x', 'replicas: 2', 'z')])
  const after = followFiles(before, [file('a', 'x', 'replicas: 3', 'z')])
  expect(marked(after)).toEqual(['replicas: 3'])
  expect(after[0]!.lines.map(({ id }) => id)).toEqual(before[0]!.lines.map(({ id }) => id))
  expect(after[0]!.lines[0]).toBe(before[0]!.lines[0])
})

test('lines around an inserted one stay the very same objects', () => {
  const before = follow([file('a', 'x', 'y', 'x', 'z')])
  const after = followFiles(before, [file('a', 'x', 'y', 'new', 'x', 'z')])
  expect(marked(after)).toEqual(['new'])
  expect(after[0]!.lines.filter(({ isChanged }) => !isChanged)).toEqual(before[0]!.lines)
  expect(after[0]!.lines[3]).toBe(before[0]!.lines[2])
})

test('two changes far apart mark two lines, not all between them', () => {
  const after = follow([file('a', 'a', 'b', 'c', 'd', 'e')], [file('a', 'a', 'B', 'c', 'd', 'added', 'E')])
  expect(marked(after)).toEqual(['B', 'added', 'E'])
})

test('a taken away line marks the file though no line is left to mark', () => {
  const after = follow([file('a', 'x', 'y')], [file('a', 'x')])
  expect(after[0]).toMatchObject({ isChanged: true })
  expect(marked(after)).toEqual([])
})

const cuts = (files: ReturnType<typeof followFiles>) =>
  files.flatMap(({ lines }) => lines.filter(({ cut }) => cut !== null).map(({ text, cut }) => `${cut} ${text}`))

test('a line says that others were taken away right above it, at the end of the file right below', () => {
  expect(cuts(follow([file('a', 'x', 'y', 'z')], [file('a', 'x', 'z')]))).toEqual(['above z'])
  expect(cuts(follow([file('a', 'x', 'y', 'z')], [file('a', 'y', 'z')]))).toEqual(['above y'])
  expect(cuts(follow([file('a', 'x', 'y', 'z')], [file('a', 'x')]))).toEqual(['below x'])
})

test('lines that gave way to as many others were rewritten, to fewer some were taken away', () => {
  expect(cuts(follow([file('a', 'x', 'y', 'z')], [file('a', 'x', 'Y', 'z', 'new')]))).toEqual([])
  expect(cuts(follow([file('a', 'p', 'x', 'y', 'z')], [file('a', 'p', 'Y', 'z', 'new', 'newer')]))).toEqual(['above z'])
})

test('each place where lines are gone is marked, and the next edit takes the marks away', () => {
  const before = follow([file('a', 'a', 'b', 'c', 'd', 'e')])
  const after = followFiles(before, [file('a', 'a', 'c', 'e')])
  expect(cuts(after)).toEqual(['above c', 'above e'])
  expect(cuts(followFiles(after, [file('a', 'A', 'c', 'e')]))).toEqual([])
})

test('the next edit takes the marks of the one before away', () => {
  const after = follow([file('a', 'x', 'y')], [file('a', 'X', 'y')], [file('a', 'X', 'Y')])
  expect(marked(after)).toEqual(['Y'])
})

test('a file that an edit does not touch is the very same object', () => {
  const before = follow([file('a', 'x'), file('b', 'y')])
  const after = followFiles(before, [file('a', 'X'), file('b', 'y')])
  expect(after[1]).toBe(before[1])
})

test('an edit that touches no file leaves the list as it is', () => {
  const before = follow([file('a', 'x')])
  expect(followFiles(before, [file('a', 'x')])).toBe(before)
})

test('a new file is marked as a whole', () => {
  expect(marked(follow([file('a', 'x')], [file('a', 'x'), file('b', 'y', 'z')]))).toEqual(['y', 'z'])
})

test('a line that shows another setting than before is handed on, so that links lead to the right field', () => {
  const before = follow([{ path: 'a', lines: [line('plain', 'x', ['replicas'])] }])
  const after = followFiles(before, [{ path: 'a', lines: [line('plain', 'x', ['release.name'])] }])
  expect(after[0]!.lines[0]!.line.paths).toEqual(['release.name'])
})

test('a follower says the same of the same file twice', () => {
  const followOne = createFollower()
  followOne(file('a', 'x'))
  const edited = file('a', 'y')
  expect(followOne(edited)).toBe(followOne(edited))
})
