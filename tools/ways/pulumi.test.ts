import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { writeFiles } from '../../src/cli/write-files.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { neededSecrets } from '../../src/core/secrets/needed-secrets.ts'
import { wayOf } from '../../src/core/ways/index.ts'
import { which } from '../kube/configurations.ts'
import { readObjects, sorted } from '../kube/objects.ts'
import { manifestText } from '../kube/renderings.ts'
import { deployedBy } from './with-way.ts'

/** The project of a configuration as it is unpacked, with its packages installed. */
function project(config: CheckedConfig): string {
  const folder = mkdtempSync(join(tmpdir(), 'pulumi-'))
  writeFiles(folder, wayOf(config).files(config, { manifests: manifestFiles(config), chart: [] }))
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(folder, 'pulumi/node_modules'))
  return join(folder, 'pulumi')
}

function complaints(folder: string): string[] {
  const read = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder)
  expect(options.strict).toBe(true)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, { ...options, noEmit: true, types: [] }))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

interface Registered {
  readonly type: string
  readonly name: string
  readonly inputs: { readonly files?: readonly string[]; readonly context?: string }
}

/** The part of @pulumi/pulumi that stands in for its engine. */
interface Pulumi {
  readonly runtime: {
    setMocks(mocks: {
      newResource(asked: { type: string; name: string; inputs: object }): { id: string; state: object }
      call(asked: { inputs: object }): object
    }): Promise<void>
  }
}

/** What the program asks Pulumi for, run as Pulumi runs it: compiled to CommonJS, in its own folder. */
async function registered(folder: string): Promise<Registered[]> {
  const require = createRequire(join(folder, 'index.ts'))
  const pulumi = require(join(folder, 'node_modules/@pulumi/pulumi')) as Pulumi
  const found: Registered[] = []
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs }) => {
      found.push({ type, name, inputs })
      return { id: name, state: inputs }
    },
    call: ({ inputs }) => inputs,
  })
  const { outputText } = ts.transpileModule(readFileSync(join(folder, 'index.ts'), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  })
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the program under test
  const run = new Function('require', 'exports', '__dirname', outputText) as (...given: unknown[]) => void
  run(require, {}, folder)
  await expect.poll(() => found.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2)
  return found
}

test('the program is strict TypeScript over the packages that it names', () => {
  const [config] = deployedBy('pulumi')
  const folder = project(config!)
  expect(complaints(folder)).toEqual([])
  const wrong = readFileSync(join(folder, 'index.ts'), 'utf8').replace('files:', 'filez:')
  writeFiles(folder, [
    { path: 'index.ts', lines: wrong.split('\n').map((text) => ({ tokens: [{ kind: 'plain', text }], paths: [] })) },
  ])
  expect(complaints(folder).join(' ')).toContain("'filez' does not exist")
})

test(`the program registers the files whose objects are those of manifests/ (${which})`, async () => {
  const all = deployedBy('pulumi')
  const texts: string[] = []
  for (const config of all) {
    const folder = project(config)
    const group = (await registered(folder)).find(({ type }) => type === 'kubernetes:yaml/v2:ConfigGroup')
    expect(group?.name).toBe(config.release.name)
    const isSealed = neededSecrets(config).some(({ source }) => source === 'sealed')
    expect(group?.inputs.files).toEqual(['../manifests/*.yaml', ...(isSealed ? ['../sealed/*.yaml'] : [])])
    const files = readdirSync(join(folder, '../manifests')).toSorted()
    texts.push(files.map((path) => readFileSync(join(folder, '../manifests', path), 'utf8')).join('---\n'))
  }
  const [made, meant] = await Promise.all([readObjects('newest', texts), readObjects('newest', all.map(manifestText))])
  expect(made.map(sorted)).toEqual(meant.map(sorted))
})
