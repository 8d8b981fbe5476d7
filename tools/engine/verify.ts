import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifierText } from '../../src/cli/verifier.ts'
import type { PartialConfig } from '../../src/core/config/config.ts'
import { verifyImage } from '../../src/core/outputs/verify-image.ts'
import { checked } from '../../src/core/program/samples.ts'
import { loadMessages } from '../../src/i18n/load-messages.ts'
import { loadOutputTexts } from '../../src/i18n/output-texts.ts'
import { engine } from './engine.ts'

const texts = await loadOutputTexts(await loadMessages('en'))

/** What is tried, and with which shell; `args` beside the engine. */
export interface Trial {
  readonly image: string
  readonly redis: string
  readonly settings?: PartialConfig
  readonly shell?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Empty files in the folder of the run. */
  readonly files?: readonly string[]
}

interface Clause {
  readonly id: string
  readonly result: 'ok' | 'not ok' | 'skip'
  readonly seen: string
}

/** How it ended, what it printed, and its JSON; null if it wrote none. */
export interface Outcome {
  readonly code: number | null
  readonly tap: string
  readonly json: {
    readonly digests: readonly string[]
    readonly day: string
    readonly clauses: readonly Clause[]
  } | null
}

const split = (reference: string) => {
  const [, repository = '', tag = ''] = /^(.*):([^/]*)$/.exec(reference) ?? []
  return { repository, tag }
}

/** Starts the script of a configuration that names these images; a second call of `done` waits for its end. */
export function start({ image, redis, settings, shell = ['sh'], args = [], env = {}, files = [] }: Trial) {
  const folder = mkdtempSync(join(tmpdir(), 'verify-image-'))
  const images: PartialConfig = {
    image: { backend: split(image), ...settings?.image },
    redis: { image: split(redis), ...settings?.redis },
  }
  writeFileSync(
    join(folder, 'verify-image.sh'),
    verifyImage(checked({ ...settings, ...images }), verifierText(), texts),
  )
  for (const file of files) writeFileSync(join(folder, file), '')
  const [program, ...before] = shell
  const line = [...before, 'verify-image.sh', '--engine', engine!, '--json', 'verdict.json', ...args]
  // A group of its own, so that a test can send it what Ctrl and C at a terminal do.
  const child: ChildProcess = spawn(program!, line, { cwd: folder, detached: true, env: { ...process.env, ...env } })
  let tap = ''
  child.stdout!.on('data', (data: Buffer) => (tap += data.toString()))
  child.stderr!.resume()
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      const json = readFileSync(join(folder, 'verdict.json'), { encoding: 'utf8', flag: 'a+' })
      resolve({ code, tap, json: json === '' ? null : (JSON.parse(json) as Outcome['json']) })
    })
  })
  return { pid: child.pid!, ended, tap: () => tap }
}

/** Runs the script to its end. */
export const verify = (trial: Trial): Promise<Outcome> => start(trial).ended

/** `["APP-PORT"]`: the clauses of one result. */
export const clausesThatAre = (result: Clause['result'], { json }: Outcome): readonly string[] =>
  json!.clauses.filter((clause) => clause.result === result).map(({ id }) => id)
