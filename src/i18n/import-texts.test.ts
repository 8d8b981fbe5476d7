import { expect, test } from 'vitest'
import { imports as en } from './en/import.ts'
import { problemText, refusalText } from './import-texts.ts'
import { loadImportTexts } from './load-import-texts.ts'
import { imports as ko } from './ko/import.ts'

const params = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
const parts = ['sources', 'problems', 'expected', 'dropped', 'refusals'] as const
const entries = parts.flatMap((part) =>
  Object.entries(en[part]).map(
    ([id, text]) => [`${part}.${id}`, text, (ko[part] as Record<string, string>)[id]!] as const,
  ),
)

test.each(entries)('%s names the same places in both languages', (_, english, korean) => {
  expect(params(korean)).toEqual(params(english))
})

test.each([
  ['en', en],
  ['ko', ko],
] as const)('%s: each refusal names the place that it knows', async (language, texts) => {
  const named = Object.entries(texts.refusals).filter(([, text]) => params(text).length > 0)
  expect(Object.fromEntries(named.map(([reason, text]) => [reason, params(text)]))).toEqual({
    'not-yaml': ['{line}'],
    'odd-character': ['{line}', '{value}'],
    template: ['{line}'],
    tab: ['{line}'],
    'duplicate-key': ['{line}'],
    tag: ['{line}'],
    aliases: ['{line}'],
    'wrong-type': ['{expected}', '{path}'],
    'no-deployment': ['{value}'],
    'other-kind': ['{value}'],
    'several-releases': ['{path}'],
    'table-output': ['{value}'],
    'several-bundles': ['{value}'],
    'unsafe-name': ['{path}'],
  })
  expect(await loadImportTexts(language)).toBe(texts)
})

test('in Korean a value stands after a colon or at the start, never before a particle', () => {
  const texts = parts.flatMap((part) => Object.values(ko[part]))
  expect(texts.filter((text) => /\}[은는이가을를의에로와과]/.test(text))).toEqual([])
})

test.each([
  [
    { path: 'replica', kind: 'unknown-key', value: 'replicas' },
    'replica: there is no such setting. Did you mean replicas?',
  ],
  [{ path: 'a', kind: 'unknown-key' }, 'a: there is no such setting.'],
  [
    { path: 'service.type', kind: 'wrong-type', expected: 'choice', value: 'ClusterIP, NodePort' },
    'service.type: takes one of ClusterIP, NodePort.',
  ],
  [
    { path: 'image.backend.tag', kind: 'wrong-type', expected: 'text' },
    'image.backend.tag: takes text. Write a number in quotes: "1.10".',
  ],
] as const)('%j is said as %j', (problem, text) => {
  expect(problemText(en, problem)).toBe(text)
})

test('a refusal says what was seen, and what is needed or near', () => {
  expect(refusalText(en, { ok: false, reason: 'wrong-type', path: 'replicas', expected: 'number' })).toBe(
    'replicas: takes a whole number.',
  )
  expect(refusalText(en, { ok: false, reason: 'nothing-understood', value: 'replicas' })).toMatch(
    /Did you mean replicas\?$/,
  )
  expect(refusalText(en, { ok: false, reason: 'template', line: 4 })).toContain('Line 4 holds {{ … }}')
})
