import { expect, test } from 'vitest'
import { imports as en } from './en/import.ts'
import { loadImportTexts } from './import-texts.ts'
import { imports as ko } from './ko/import.ts'

const params = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
const parts = ['sources', 'problems', 'dropped', 'refusals'] as const
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
    tab: ['{line}'],
    'duplicate-key': ['{line}'],
    tag: ['{line}'],
    aliases: ['{line}'],
    ambiguous: ['{path}'],
    'unsafe-name': ['{path}'],
  })
  expect(await loadImportTexts(language)).toBe(texts)
})

test('in Korean a value stands after a colon or at the start, never before a particle', () => {
  const texts = parts.flatMap((part) => Object.values(ko[part]))
  expect(texts.filter((text) => /\}[은는이가을를의에로와과]/.test(text))).toEqual([])
})
