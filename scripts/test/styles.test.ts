import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

// ESLint says it of programs.
test('no style sheet has more than 250 lines', () => {
  const lines = (path: string) => readFileSync(join(src, path), 'utf8').split('\n').length - 1
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.filter((path) => lines(path) > 250)).toEqual([])
})
