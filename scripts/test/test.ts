import { playwrightCount, runStep, vitestCount, type Result, type Step } from './test-steps.ts'

const unitReport = 'test-results/unit.json'

// Two lanes for two cores; each as long as the other.
const lanes: readonly (readonly Step[])[] = [
  [
    { name: 'format', command: ['npm', 'run', '-s', 'test:format'] },
    { name: 'lint', command: ['npm', 'run', '-s', 'test:lint'] },
    { name: 'types', command: ['npm', 'run', '-s', 'test:types'] },
    { name: 'unused', command: ['npm', 'run', '-s', 'test:unused'] },
  ],
  [
    {
      name: 'unit',
      command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      report: { file: unitReport, count: vitestCount },
    },
  ],
]

// Alone and in order: the browser measures how quick the page is, and reads what the build has written.
const inOrder: readonly Step[] = [
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'single', command: ['npm', 'run', '-s', 'build:single'] },
  { name: 'size', command: ['npm', 'run', '-s', 'test:size'] },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    report: { file: 'test-results/e2e.json', count: playwrightCount },
  },
]

/** One after the other, every one of them even after a failure: one run shows all that is wrong. */
async function run(steps: readonly Step[], quiet: boolean): Promise<Result[]> {
  const results: Result[] = []
  for (const step of steps) results.push(await runStep(step, quiet))
  return results
}

const results = (await Promise.all(lanes.map((steps) => run(steps, true)))).flat()
results.push(...(await run(inOrder, false)))

console.log()
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(8)} ${String(passed).padStart(5)} passed ${failed} failed ${seconds.toFixed(1).padStart(6)} s`,
  )
}
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
