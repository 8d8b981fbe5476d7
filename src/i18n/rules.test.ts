import { expect, test } from 'vitest'
import { defaults } from '../core/config/defaults.ts'
import { type RuleId, rules } from '../core/contract/rules/index.ts'
import { clauses as clausesEn, facts as factsEn } from './en/clauses.ts'
import { rules as rulesEn } from './en/rules.ts'
import { clauses as clausesKo, facts as factsKo } from './ko/clauses.ts'
import { rules as rulesKo } from './ko/rules.ts'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
const ids = rules.map(({ id }) => id)
const known = new Map(
  rules.map(({ id, params, named }) => [id, [...Object.keys({ ...params, ...named?.(defaults) }), 'value']]),
)

const ruleTexts = { en: rulesEn, ko: rulesKo }
const languages = Object.keys(ruleTexts) as (keyof typeof ruleTexts)[]
const textsOf = (id: RuleId) => languages.map((language) => ruleTexts[language][id])

test.each(ids)('%s names only what the rule can fill in', (id) => {
  const named = textsOf(id).flatMap(({ problem, remedy }) => placeholders(`${problem} ${remedy}`))
  expect(known.get(id)).toEqual(expect.arrayContaining(named))
})

test('every language has a text for every rule, and for no other', () => {
  expect(Object.keys(rulesEn).sort()).toEqual([...ids].sort())
  expect(Object.keys(rulesKo)).toEqual(Object.keys(rulesEn))
})

test('a problem is one sentence', () => {
  const more = ids.flatMap(textsOf).filter(({ problem }) => /[.!?] \S/.test(problem))
  expect(more).toEqual([])
})

test('English sentences end', () => {
  const texts = Object.values(rulesEn).flatMap(({ problem, remedy }) => [problem, remedy])
  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([])
})

test('Korean texts put nothing but a counter after a value, because a particle would depend on it', () => {
  const texts = Object.values(rulesKo).flatMap(({ problem, remedy }) => [problem, remedy])
  expect(texts.filter((text) => /\}(?!초|자 )[가-힣]/.test(text))).toEqual([])
})

test('Korean texts are in one tone, and hold no English sentence', () => {
  const spoken = [
    ...Object.values(rulesKo).flatMap(({ problem, remedy }) => [problem, remedy]),
    ...Object.values(clausesKo).map(({ does }) => does),
    ...Object.values(factsKo).flatMap(({ fact, consequence }) => [fact, consequence]),
  ]
  expect(spoken.filter((text) => !/(?:니다|십시오)/.test(text))).toEqual([])
  expect(spoken.filter((text) => /[해하]세요|[가-힣]한다\./.test(text))).toEqual([])
})

test('the texts of the clauses can stand in a cell of a Markdown table', () => {
  const texts = JSON.stringify([clausesEn, clausesKo, factsEn, factsKo])
  expect(texts).not.toMatch(/\||\\n/)
})
