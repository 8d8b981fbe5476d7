import { load } from 'js-yaml'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string
  /** `write-all` is all of them. */
  readonly permissions?: string | Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly on: object
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const files = readdirSync(folder)
const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
const workflow = (file: string): Workflow => load(text(file)) as Workflow
const steps = (file: string): Step[] => Object.values(workflow(file).jobs).flatMap((job) => job.steps)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> }
const locked = Object.keys(packages)

test('there is one to test, one to test on clusters, one to publish the page and one to release', () => {
  expect(files).toEqual(['ci.yml', 'cluster.yml', 'pages.yml', 'release.yml'])
})

test.each(files)('%s names every action by its commit, with the version beside it', (file) => {
  const uses = text(file).match(/uses:.*/g) ?? []
  expect(uses).toHaveLength(steps(file).filter((step) => step.uses).length)
  for (const use of uses) expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('one action has one commit everywhere', () => {
  const used = files.flatMap(steps).flatMap(({ uses }) => uses ?? [])
  const actions = new Set(used.map((use) => use.split('@')[0]))
  expect(new Set(used).size).toBe(actions.size)
})

// pull_request_target would run what a stranger wrote with what the repository may do.
test.each([
  ['ci.yml', ['push', 'pull_request']],
  ['cluster.yml', ['push', 'workflow_dispatch']],
  ['pages.yml', ['push', 'workflow_dispatch']],
  ['release.yml', ['push']],
])('%s starts on %j alone', (file, events) => {
  expect(Object.keys(workflow(file).on)).toEqual(events)
})

test.each(files)('%s may read the code and nothing else, but where a job says so', (file) => {
  expect(workflow(file).permissions).toEqual({ contents: 'read' })
  const writes = Object.entries(workflow(file).jobs).flatMap(([job, { permissions = {} }]) =>
    typeof permissions === 'string'
      ? `${job}: ${permissions}`
      : Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? `${job}: ${name}` : [])),
  )
  const expected: Record<string, string[]> = {
    'ci.yml': [],
    'cluster.yml': [],
    'pages.yml': ['deploy: pages', 'deploy: id-token'],
    'release.yml': [
      'publish: contents',
      'publish: id-token',
      'publish: attestations',
      'image: packages',
      'image: id-token',
    ],
  }
  expect(writes).toEqual(expected[file])
})

test.each(files)('%s keeps no credentials, ends in time, and puts no text from outside into a shell', (file) => {
  for (const { uses, with: input } of steps(file).filter((step) => step.uses?.startsWith('actions/checkout@'))) {
    expect([uses, input?.['persist-credentials']]).toEqual([uses, false])
  }
  for (const job of Object.values(workflow(file).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(40)
  for (const { run } of steps(file)) expect(run ?? '').not.toContain('${{')
})

test.each(files)('%s runs scripts that are there', (file) => {
  const named = steps(file).flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:-s )?([\w:]+)/g)])
  for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name)
})

// What runs on the way to a release could change it: nothing is fetched by its name alone.
test.each([...files.map((file) => join(folder, file)), '.ci/run'])(
  '%s starts no package that is not locked',
  (path) => {
    const script = readFileSync(path, 'utf8')
    expect(script).not.toMatch(
      /\b(npm (exec|x|i|install|add)|pnpm|yarn|bunx|pip3?|pipx|uvx|go install)\b|\b(curl|wget) .*\|/,
    )
    for (const [, name = ''] of script.matchAll(/\bnpx (\S+)/g)) expect(locked).toContain(`node_modules/${name}`)
  },
)

test('what is tested, published and released is what .ci/run has run', () => {
  for (const [file, first, others] of [
    ['ci.yml', 'test', []],
    ['pages.yml', 'build', ['deploy']],
    ['release.yml', 'build', ['publish', 'image']],
  ] as const) {
    const { jobs } = workflow(file)
    expect(jobs[first]?.steps.map(({ run }) => run)).toContain('.ci/run')
    for (const job of others) expect([file, job, jobs[job]?.needs]).toEqual([file, job, first])
    expect(text(file)).not.toContain('continue-on-error')
  }
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^counted 'npm test' npm test$/m)
})

test('the image is tried with nothing that it could write to or become', () => {
  const script = workflow('ci.yml')
    .jobs['image']?.steps.map(({ run = '' }) => run)
    .join('\n')
  for (const flag of ['--read-only', '--tmpfs /tmp', '--cap-drop ALL', '--security-opt no-new-privileges'])
    expect(script).toContain(flag)
  expect(script).toContain('test "$(docker exec page id -u)" = 101')
})
