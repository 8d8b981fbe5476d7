import { ESLint, Linter } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint()
const rules = ['no-restricted-imports', 'no-restricted-syntax']

/** How often the project's own configuration refuses an import or export in a file of that name. */
async function refusals(file: string, code: string): Promise<number> {
  const config = (await eslint.calculateConfigForFile(file)) as Pick<Linter.Config, 'languageOptions' | 'rules'>
  const only = Object.fromEntries(rules.map((name) => [name, config.rules?.[name] ?? 'off']))
  const parser = config.languageOptions?.parser as Linter.Parser
  return new Linter().verify(code, [{ files: ['**'], languageOptions: { parser }, rules: only }], file).length
}

test.each([
  ['src/core/a.ts', "import '../../i18n/b.ts'"],
  ['src/core/contract/a.ts', "import { b } from '../../../browser/b.ts'"],
  ['src/core/a.ts', "import type { B } from '../../ui/b.tsx'"],
  ['src/core/a.ts', "import '../../main.tsx'"],
  ['src/core/a.ts', "import 'react'"],
  ['src/core/a.ts', "import 'node:fs'"],
  ['src/core/a.ts', "import { Pod } from 'kubernetes-models/v1'"],
  ['src/core/a.ts', "const b = () => import('../../browser/b.ts')"],
  ['src/core/a.test.ts', "import '../../ui/b.tsx'"],
  ['src/i18n/ko/a.ts', "import '../../../browser/b.ts'"],
  ['src/browser/a.ts', "import '../../i18n/b.ts'"],
  ['src/browser/a.ts', "import 'react-dom/client'"],
  ['src/cli/a.ts', "import '../ui/b.tsx'"],
  ['src/cli/a.ts', "import 'react'"],
  ['src/ui/a.tsx', "import '../cli/b.ts'"],
  ['src/ui/a.tsx', "import 'jszip'"],
  ['src/ui/a.tsx', "const b = () => import('zod/mini')"],
  ['src/ui/a.tsx', "import '../../main.tsx'"],
  ['src/ui/a.test.tsx', "import '../prerender.tsx'"],
  ['src/ui/a.tsx', 'export default 1'],
])('%s may not say: %s', async (file, code) => {
  expect(await refusals(file, code)).toBe(1)
})

test.each([
  ['src/core/contract/a.ts', "import * as z from 'zod/mini'; import '../../config.ts'"],
  ['src/core/a.ts', "import type { Pod } from 'kubernetes-models/v1'"],
  ['src/core/a.test.ts', "import { readFileSync } from 'node:fs'; import 'vitest'"],
  ['src/i18n/ko/a.ts', "import '../../messages.ts'; import '../../../core/config.ts'"],
  ['src/browser/a.ts', "const b = () => import('jszip')"],
  ['src/cli/a.ts', "import 'node:fs'; import '../core/b.ts'; import '../browser/b.ts'"],
  ['src/ui/a.tsx', "import 'react'; import '../../browser/b.ts'; import '../../i18n/b.ts'; import '../b.css'"],
  ['src/main.tsx', "import 'react-dom/client'; import '../ui/a.tsx'"],
])('%s may say: %s', async (file, code) => {
  expect(await refusals(file, code)).toBe(0)
})
