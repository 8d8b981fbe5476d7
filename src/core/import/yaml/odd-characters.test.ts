import { expect, test } from 'vitest'
import { processorTime } from '../../../../tools/fuzz/fuzz-run.ts'
import { defaults } from '../../config/config.ts'
import { importConfig } from '../import-config.ts'
import { longestText } from './read-yaml.ts'

test.each([
  ['image:\n\u00a0 backend: {tag: v1}\n', 2, 'U+00A0'],
  ['image:\n  backend:\u00a0{tag: v1}\n', 2, 'U+00A0'],
  ['replicas\u200b: 3\n', 1, 'U+200B'],
  ['replicas\uff1a3', 1, 'U+FF1A'],
  ['# \u201c\u00a0\nredis:\n  enabled: \u201ctrue\u201d', 3, 'U+201C'],
  ['\u3000replicas: 1', 1, 'U+3000'],
])('%j has a character that only looks like YAML', (text, line, value) => {
  expect(importConfig(text, defaults)).toEqual({ ok: false, reason: 'odd-character', line, value })
})

test.each([
  'replicas: 3 # \u00a0 \uff1a \u201c',
  'podAnnotations: {note: \uc124\uba85\uff1a \u201c\ud14d\uc2a4\ud2b8\u201d}',
  'podAnnotations:\n  note: \u201cquoted\u201d\n  zero: a\u200bb\n',
])('%j holds such characters where they belong', (text) => {
  expect(importConfig(text, defaults)).toMatchObject({ ok: true, problems: [] })
})

test.each(['-', '- ', '\ufeff', '\u00a0', ' \u00a0', 'a', '\t', '\u200b\ufeff', 'a.'])(
  'a long line of %j takes no time',
  (part) => {
    const line = part.repeat(longestText / part.length - 1)
    expect(processorTime(() => importConfig(line, defaults))).toBeLessThan(200)
  },
)
