import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'

const src = join(import.meta.dirname, '../../src')
const read = (path: string) => readFileSync(join(src, path), 'utf8')
const names = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name]) => name!)

// These hold no rule: they call the others, or ask for a value.
const callers = ['validate', 'requireValues']

// Grammars are generated into the chart's schema (values-grammars.ts). What a template computes cannot be; tools/kube compares
// the answers of both (template-formats.test.ts, refusals.test.ts, parity.test.ts).
test('a rule that a template of the chart holds too says so where it stands', () => {
  const templates = ['_validation.tpl', '_formats.tpl', '_quantity.tpl']
  const defined = templates.flatMap((name) =>
    names(read(`chart/realtime-svg/templates/${name}`), /define "realtime-svg\.(\w+)"/g),
  )
  const said = filesIn(join(src, 'core')).flatMap((path) =>
    names(read(`core/${path}`), /Also in the chart: realtime-svg\.(\w+)\./g),
  )
  expect([...new Set(said)].sort()).toEqual(defined.filter((name) => !callers.includes(name)).sort())
})
