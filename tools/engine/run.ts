import { runStep, vitestCount } from '../../scripts/test/test-steps.ts'
import { asked, engine, programPath } from './engine.ts'
import { needed, prefix } from './images.ts'

const report = 'test-results/engine.json'

/** What is missing on this machine; null: nothing. */
function obstacle(): string | null {
  if (engine === null) return 'no container engine answers (docker, podman, nerdctl)'
  const missing = needed.filter((name) => programPath(name) === null)
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`
}

const kept = () => Promise.all([asked('ps', '-aq'), asked('volume', 'ls', '-q')])

async function run(): Promise<{ passed: number; failed: number }> {
  process.env.TEST_ENGINE = engine!
  const before = await kept()
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`]
  const { passed, failed, seconds } = await runStep(
    {
      name: `engine: ${engine}`,
      command: ['npx', 'vitest', 'run', '--project', 'engine', ...reporters],
      report: { file: report, count: vitestCount },
    },
    false,
  )
  console.log(`${seconds.toFixed(0)} s`)
  const after = await kept()
  const isClean = JSON.stringify(after) === JSON.stringify(before)
  console.log(isClean ? 'no container and no volume was left' : `left: ${JSON.stringify({ before, after })}`)
  const images = await asked('images', '-q', '--filter', `reference=${prefix}/*`)
  if (images !== '') await asked('rmi', '-f', ...new Set(images.split('\n')))
  return isClean ? { passed: passed + 1, failed } : { passed, failed: failed + 1 }
}

const why = obstacle()
if (why !== null) console.log(`${why}: test:engine was not run`)
const { passed, failed } = why === null ? await run() : { passed: 0, failed: 0 }
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
