import { expect, test } from 'vitest'
import { type ConfigPath, defaults } from '../../core/config/config.ts'
import { preset, presetIds } from '../../core/config/presets.ts'
import { fieldTexts } from '../../i18n/en/field-texts.ts'
import { firstFields } from '../../i18n/first-fields.ts'
import { essential } from './essential.ts'
import { rowPaths } from './rows.ts'
import { placeOf, sectionOf, sections } from './sections.ts'

const settings = Object.keys(fieldTexts).filter((path) => !path.includes('[]')) as ConfigPath[]
const rows = [...essential, ...sections.flatMap((section) => section.rows)]

test('every setting has exactly one control', () => {
  expect(rows.flatMap(rowPaths).toSorted()).toEqual(settings.toSorted())
})

test('the texts that come with the page are those of the short form', () => {
  expect(essential.map(({ path }) => path).toSorted()).toEqual(firstFields.toSorted())
})

test.each(['writablePaths[3]', 'ingress.annotations[0].value', 'resources.limits.cpu'] as ConfigPath[])(
  'a link to %s finds its section',
  (path) => {
    expect(sectionOf(path)).toBeDefined()
  },
)

test('what matters only beside another setting is in the form only then', () => {
  const shown = (values: typeof defaults) => settings.filter((path) => placeOf(path, values) !== null)
  expect(shown(defaults)).not.toContain('redis.external.host')
  expect(shown(preset('production'))).toContain('redis.external.host')
  expect(shown(preset('production'))).not.toContain('redis.image.tag')
  expect(shown(preset('private-registry'))).toContain('registry.server')
})

test.each(presetIds)('every section says something short of the preset %s', (id) => {
  const texts = sections.map(({ summary }) => summary(preset(id)).join(' · '))
  expect(texts.every((text) => text.length < 80 && !/undefined|NaN|object/.test(text))).toBe(true)
})
