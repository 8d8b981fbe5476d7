import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countOf, playwrightCount, runStep, vitestCount, type Step } from './test-steps.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'))
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('a skipped test has not passed', () => {
  expect(vitestCount({ numTotalTests: 5, numPassedTests: 3, numPendingTests: 2 })).toEqual({ passed: 3, failed: 2 })
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }
  expect(playwrightCount({ stats })).toEqual({ passed: 4, failed: 3 })
})

test('a program that fails is a failure, whatever it counted', () => {
  expect(countOf(false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 })
  expect(countOf(false, null)).toEqual({ passed: 0, failed: 1 })
  expect(countOf(true, null)).toEqual({ passed: 1, failed: 0 })
})

/** A step whose program does what `code` says. */
const step = (code: string): Step => ({
  name: 'step',
  command: [process.execPath, '-e', code],
  report: { file: join(folder, 'report.json'), count: (report) => report as { passed: number; failed: number } },
})

test('a step counts what its report says', async () => {
  const write = `require('fs').writeFileSync(${JSON.stringify(join(folder, 'report.json'))}, '{"passed":2,"failed":0}')`
  expect(await runStep(step(write), true)).toMatchObject({ passed: 2, failed: 0 })
})

test('a report of an earlier run does not count', async () => {
  writeFileSync(join(folder, 'report.json'), '{"passed":2,"failed":0}')
  expect(await runStep(step(''), true)).toMatchObject({ passed: 0, failed: 1 })
})

test('the output of a quiet step shows when it failed', async () => {
  await runStep(step('console.error("why"); process.exit(3)'), true)
  expect(process.stdout.write).toHaveBeenCalledWith(Buffer.from('why\n'))
})
