import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'
import { chunkGroups } from './chunks.ts'

const source = resolve(import.meta.dirname, '../..')
const elsewhere = mkdtempSync(join(tmpdir(), 'reproducible-'))
afterAll(() => rmSync(elsewhere, { recursive: true }))

// What the build of the image gets to see is all that a build needs.
const needed = Array.from(
  readFileSync(join(source, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm),
  ([, path]) => path!,
)

/** Builds the page and the single file in a folder, as a person in that time zone would; their bytes by path. */
function build(tree: string, out: string, env: NodeJS.ProcessEnv): Map<string, string> {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: tree, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' })
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', join(out, 'site'), '--emptyOutDir')
  run('--import', 'tsx', 'scripts/build/build-single.ts', join(out, 'single'))
  return new Map(
    filesIn(out).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
    ]),
  )
}

const digest = (files: Map<string, string>): string =>
  createHash('sha256')
    .update(Array.from(files, ([path, hash]) => `${hash}  ${path}\n`).join(''))
    .digest('hex')

let here: Map<string, string>
let there: Map<string, string>
beforeAll(() => {
  const [one, other] = [join(elsewhere, 'one'), join(elsewhere, 'an other folder')]
  for (const path of needed) cpSync(join(source, path), join(one, path), { recursive: true })
  cpSync(one, other, { recursive: true })
  for (const tree of [one, other]) symlinkSync(join(source, 'node_modules'), join(tree, 'node_modules'))

  here = build(one, join(elsewhere, 'a'), { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8' })
  there = build(other, join(elsewhere, 'b'), { TZ: 'America/Los_Angeles', LC_ALL: 'C', CI: 'true' })
}, 120_000)

test('two builds, in other folders, time zones and languages, have the same bytes', () => {
  console.log(`build ${digest(here)}, ${here.size} files\nagain ${digest(there)}`)
  expect(here.size).toBeGreaterThan(10)
  expect(there).toEqual(here)
})

test('the scripts of the page are the chunks of chunks.ts and the runtime of the bundler: at most fifteen', () => {
  const names = [...here.keys()].flatMap((path) => /^site\/assets\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? [])
  expect(names.toSorted()).toEqual([...chunkGroups.map(({ name }) => name), 'rolldown-runtime'].toSorted())
  expect(names.length).toBeLessThanOrEqual(15)
})
