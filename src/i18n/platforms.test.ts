import { expect, test } from 'vitest'
import { platforms } from '../core/platforms/index.ts'
import { platforms as en } from './en/platforms.ts'
import { platforms as ko } from './ko/platforms.ts'

const ids = Object.keys(platforms) as (keyof typeof platforms)[]

test.each(ids)('each hint of %s has a text in every language, and no other has', (id) => {
  const hints = Object.keys(platforms[id].hints).sort()
  for (const texts of [en, ko]) expect(Object.keys(texts.hints[id]).sort()).toEqual(hints)
})

test('Korean texts put no particle after a value', () => {
  const texts = [ko.on, ko.fits, ko.take, (name: string) => ko.offer(name, 2)].map((text) => text('{name}'))
  expect(texts.filter((text) => /\}(?:은|는|이|가|을|를|와|과|에|의|로|으로)/.test(text))).toEqual([])
})
