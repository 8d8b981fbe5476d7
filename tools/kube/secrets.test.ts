import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { afterAll, expect, test } from 'vitest'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { checked } from '../../src/core/program/samples.ts'
import { createSecrets } from '../../src/core/outputs/create-secrets/create-secrets.ts'
import { posix } from '../../src/core/outputs/create-secrets/posix.ts'
import { scriptedSecrets, sourceOf } from '../../src/core/secrets/index.ts'
import type { NeededSecret } from '../../src/core/secrets/needed-secrets.ts'
import { loadMessages } from '../../src/i18n/load-messages.ts'
import { loadOutputTexts } from '../../src/i18n/output-texts.ts'
import { configurations, inLanes, seed } from './configurations.ts'
import { hostileTexts } from './hostile-text.ts'
import { type Age, ages, printed, type Run } from './kube.ts'
import { programPath, programs } from './programs.ts'
import { readObjects } from './objects.ts'
import { programOf } from './shells.ts'

const texts = await loadOutputTexts(await loadMessages('ko'))
const home = mkdtempSync(join(tmpdir(), 'secrets-'))
for (const age of ages) symlinkSync(programPath('kubectl', programs.kubectl[age]), join(home, `kubectl-${age}`))
afterAll(() => rmSync(home, { recursive: true }))

// What a person can type at a prompt: one line of any characters.
const isTyped = (text: string) => text !== '' && !/[\0\n]/.test(text) && !/\p{Surrogate}/u.test(text)
const typed = fc
  .oneof(
    fc.constantFrom(
      ...hostileTexts,
      'p@s/w:r?d#%',
      '%s%n\\0',
      "'; touch x; '",
      '!!',
      '-n',
      '\\',
      '비밀번호 🔑',
      'é',
      'x'.repeat(4000),
    ),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  .filter(isTyped)

interface Attempt {
  readonly config: CheckedConfig
  readonly options: readonly string[]
  readonly secrets: readonly NeededSecret[]
  /** A user where the script asks for one, and a password for each Secret. */
  readonly answers: readonly { readonly user: string; readonly password: string }[]
}

// Those for the cluster, and those that are sealed, are made by a run each.
const runs = configurations.flatMap((config) =>
  (['make', 'seal'] as const).flatMap((script) => {
    const secrets = scriptedSecrets(config).filter((secret) => sourceOf(secret).script === script)
    return secrets.length === 0 ? [] : [{ config, secrets, options: script === 'seal' ? ['--seal'] : [] }]
  }),
)
const drawn: readonly Attempt[] = runs.map(({ config, secrets, options }, i) => {
  const answer = fc.record({ user: typed.filter((text) => text.trim() === text), password: typed })
  const [answers] = fc.sample(fc.tuple(...secrets.map(() => answer)), { numRuns: 1, seed: seed + i })
  return { config, secrets, options, answers: answers! }
})

// From the blank to "~", then letters of two, three and four bytes.
const everyCharacter = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}é비🔑`
const withPassword = checked({ redis: { auth: { enabled: true } } })
const attempts: readonly Attempt[] = [
  {
    config: withPassword,
    secrets: scriptedSecrets(withPassword),
    options: [],
    answers: [{ user: '', password: everyCharacter }],
  },
  ...drawn,
]

/** What the person types, line by line, in the order of the prompts. */
const input = ({ secrets, answers }: Attempt) =>
  secrets
    .flatMap((secret, i) => [
      ...(secret.kind === 'registry' && secret.username === '' ? [answers[i]!.user] : []),
      answers[i]!.password,
    ])
    .map((line) => `${line}\n`)
    .join('')

/** Runs create-secrets.sh with the real kubectl; nothing reaches a cluster. */
function run(age: Age, config: CheckedConfig, lines: string, options: readonly string[] = []): Promise<Run> {
  const script = createSecrets(posix, config, texts).replaceAll(/^(.*)\bkubectl create\b/gm, `$1kubectl-${age} create`)
  const env = { PATH: `${home}:${process.env.PATH}`, HOME: home, KUBECONFIG: '/nowhere', LC_ALL: 'C.UTF-8' }
  return new Promise((resolve, reject) => {
    const child = spawn(programOf('bash')!, ['-c', script, 'create-secrets.sh', '--dry-run', ...options], { env })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
    child.stdin.end(lines)
  })
}

const decoded = (text: string | undefined) => Buffer.from(text ?? '', 'base64').toString()

const passwordOf = (url: string) => decodeURIComponent(new URL(url).password)

/** The Secret as a person would look at it: its values in the clear, the URL and the login taken apart. */
function shown(secret: NeededSecret, data: Readonly<Record<string, string>>): object {
  if (secret.kind === 'registry') return load(decoded(data['.dockerconfigjson'])) as object
  const { encodedKey, url } = secret
  return {
    keys: Object.keys(data).sort(),
    password: decoded(data[secret.passwordKey]),
    ...(encodedKey === '' ? {} : { encoded: decoded(data[encodedKey]) }),
    ...(url === null ? {} : { url: decoded(data[url.key]), asUrl: passwordOf(decoded(data[url.key])) }),
  }
}

function meant(secret: NeededSecret, { user, password }: Attempt['answers'][number]): object {
  // All but the unreserved characters of RFC 3986: a reader of URLs may take an "@" or a "!" that stands bare for its own.
  const encoded = encodeURIComponent(password).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  if (secret.kind === 'redis') {
    const { encodedKey, passwordKey, url } = secret
    return {
      keys: [passwordKey, encodedKey, url?.key ?? ''].filter((key) => key !== '').sort(),
      password,
      ...(encodedKey === '' ? {} : { encoded }),
      ...(url === null ? {} : { url: `${url.start}${encoded}${url.end}`, asUrl: password }),
    }
  }
  const auth = Buffer.from(`${secret.username || user}:${password}`).toString('base64')
  return { auths: { [secret.server]: { auth } } }
}

const how = `${attempts.length} configurations, ${attempts.flatMap(({ secrets }) => secrets).length} Secrets, SEED=${seed}`

test.each(ages)(`create-secrets.sh with kubectl %s keeps every password (${how})`, async (age) => {
  const outputs = (await inLanes(attempts, (attempt) => run(age, attempt.config, input(attempt), attempt.options))).map(
    printed,
  )
  const made = await readObjects(age, outputs)
  const got = made.map((objects, i) =>
    objects.map((object, j) => ({
      name: object.metadata.name,
      ...shown(attempts[i]!.secrets[j]!, object.data as Record<string, string>),
    })),
  )
  expect(got).toEqual(
    attempts.map(({ secrets, answers }) =>
      secrets.map((secret, j) => ({ name: secret.name, ...meant(secret, answers[j]!) })),
    ),
  )
})

// What the real one does as far as a script sees it: takes a Secret, gives YAML, or fails.
const kubeseal = `#!/bin/sh
[ "$*" = '--format yaml' ] || exit 64
read -r first || exit 1
[ "$first" = 'apiVersion: v1' ] || exit 1
[ -z "$REFUSES" ] || exit 1
echo 'kind: SealedSecret'
grep -E '^  name(space)?:'
`

/** Runs create-secrets.sh in a folder of its own, with a kubeseal that stands in for the real one. */
function sealing(options: readonly string[], lines: string, refuses = '') {
  const folder = mkdtempSync(join(home, 'sealing-'))
  writeFileSync(join(folder, 'kubeseal'), kubeseal, { mode: 0o755 })
  symlinkSync(programPath('kubectl', programs.kubectl.newest), join(folder, 'kubectl'))
  const script = join(folder, 'create-secrets.sh')
  writeFileSync(script, createSecrets(posix, sealedConfig, texts))
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: home, KUBECONFIG: '/nowhere', REFUSES: refuses }
  const again = (more: readonly string[], text: string) =>
    spawnSync(programOf('bash')!, ['create-secrets.sh', ...more], { cwd: folder, env, input: text, encoding: 'utf8' })
  const { status, stderr } = again(options, lines)
  const files = existsSync(join(folder, 'sealed')) ? readdirSync(join(folder, 'sealed')).toSorted() : []
  return { status, stderr, files, text: (path: string) => readFileSync(join(folder, path), 'utf8'), again }
}

const sealedConfig = checked({
  image: { pullSecrets: [{ name: 'first', source: 'sealed' }, { name: 'second' }] },
  registry: { server: 'ghcr.io', username: 'octocat' },
  redis: { auth: { enabled: true, source: 'sealed' } },
})

test('--seal pipes the Secrets that are to be sealed into kubeseal, and no other', () => {
  const { status, stderr, files, text, again } = sealing(['--seal'], "p@'ss\nword\n")
  expect({ status, files }).toEqual({ status: 0, files: ['redis.yaml', 'registry-1.yaml'] })
  expect(text('sealed/registry-1.yaml')).toContain('kind: SealedSecret\n')
  expect(text('sealed/registry-1.yaml')).toContain('name: first\n')
  expect(stderr).not.toContain('second')
  const kept = again(['--seal'], '')
  expect(kept).toMatchObject({ status: 0 })
  expect(kept.stderr).toContain(`${texts.secrets.kept}sealed/redis.yaml`)
  expect(again(['--seal', '--replace'], 'a\nb\n')).toMatchObject({ status: 0 })
  expect(again(['--seal', '--replace'], 'a\n').stderr).toContain(texts.secrets.nothing)
})

test('what kubeseal refuses leaves no file', () => {
  expect(sealing(['--seal'], 'a\nb\n', 'yes')).toMatchObject({ status: 1, files: [] })
})

test('without --seal a script that only seals says what it wants', () => {
  const only = checked({ redis: { auth: { enabled: true, source: 'sealed' } } })
  const script = createSecrets(posix, only, texts)
  const { status, stderr } = spawnSync(programOf('bash')!, ['-c', script, 'x'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'bash create-secrets.sh --seal [--dry-run] [--replace]\n' })
})

const withLogin = checked({ image: { pullSecrets: [{ name: 'login' }] } })

test.each(['', '\n', 'user', 'user\n', 'user\n\n', '\npassword\n'])(
  'makes no Secret where only %j is typed',
  async (lines) => {
    const { code, stdout, stderr } = await run('newest', withLogin, lines)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(texts.secrets.nothing)
  },
)
