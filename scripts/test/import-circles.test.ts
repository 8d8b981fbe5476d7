import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'

const source = resolve(import.meta.dirname, '../../src')

/** The files that a text imports, types included, `core/config/config.ts`; packages and styles are left out. */
const importsOf = (path: string, text: string): string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && /\.tsx?$/.test(name))
    .map((name) => join(dirname(path), name))

type Imports = ReadonlyMap<string, readonly string[]>

/** One way round for each circle, `['a.ts', 'b.ts', 'a.ts']`; a file that is on one is looked at once. */
function circles(imports: Imports): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) return void found.push([...way.slice(way.indexOf(path)), path])
    if (done.has(path)) return
    done.add(path)
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
  }
  for (const path of imports.keys()) visit(path, [])
  return found
}

test('a circle is found, however long', () => {
  const imports = new Map([
    ['a.ts', ['b.ts', 'd.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts']],
    ['d.ts', ['c.ts']],
  ])
  expect(circles(imports)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']])
})

test.each([
  ["import { b } from './b.ts'", 'core/b.ts'],
  ["import type { B } from '../ui/b.tsx'", 'ui/b.tsx'],
  ["export * from './b.ts'", 'core/b.ts'],
  ["const b = async () => (await import('./b.ts')).b", 'core/b.ts'],
])('%s is an import', (text, path) => {
  expect(importsOf('core/a.ts', text)).toEqual([path])
})

const paths = filesIn(source).filter((path) => /\.tsx?$/.test(path))
const imports = new Map(paths.map((path) => [path, importsOf(path, readFileSync(join(source, path), 'utf8'))]))

test('no file of src/ imports itself, by whatever way round', () => {
  expect(Array.from(imports.values(), (list) => list.length).reduce((sum, count) => sum + count)).toBeGreaterThan(1000)
  expect(circles(imports).map((circle) => circle.join(' → '))).toEqual([])
})

test('no file of src/ imports anything outside it, but for tests', () => {
  const outside = [...imports].filter(
    ([path, list]) => !path.includes('.test.') && list.some((to) => to.startsWith('..')),
  )
  expect(outside.map(([path]) => path)).toEqual([])
})
