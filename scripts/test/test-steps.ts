import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** How many checks of a step held and how many did not. A check that was skipped did not hold. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/** A part of the test command: the program, and how to read what it counted; without that it is one check. */
export interface Step {
  readonly name: string
  readonly command: readonly [program: string, ...args: string[]]
  /** The program's own report, and the way from that to a count. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count }
}

export interface Result extends Count {
  readonly name: string
  readonly seconds: number
}

/** Vitest's JSON report. */
export function vitestCount(report: unknown): Count {
  const { numTotalTests, numPassedTests } = report as { numTotalTests: number; numPassedTests: number }
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
}

/** Playwright's JSON report. */
export function playwrightCount(report: unknown): Count {
  const { stats } = report as { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}

/** What a finished program amounts to: whatever it counted, a failed program is at least one failure. */
export function countOf(ok: boolean, reported: Count | null): Count {
  const { passed, failed } = reported ?? { passed: ok ? 1 : 0, failed: 0 }
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

/** The report a step left, as a count; null when it left none. */
function reported({ report }: Step): Count | null {
  if (!report) return null
  try {
    return report.count(JSON.parse(readFileSync(report.file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Runs a step to its end. Its output appears at once, or, when it is `quiet`, only after a failure. */
export function runStep(step: Step, quiet: boolean): Promise<Result> {
  const [program, ...args] = step.command
  const start = performance.now()
  if (step.report) rmSync(step.report.file, { force: true })
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const count = countOf(code === 0, reported(step))
      const seconds = (performance.now() - start) / 1000
      if (count.failed > 0 && output.length > 0) process.stdout.write(Buffer.concat(output))
      console.log(`${count.failed > 0 ? '✗' : '✓'} ${step.name} (${seconds.toFixed(1)} s)`)
      resolve({ name: step.name, seconds, ...count })
    })
  })
}
