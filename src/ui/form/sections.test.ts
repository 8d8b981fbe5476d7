import { expect, test } from 'vitest'
import { type ConfigPath, defaults, type DeploymentConfig } from '../../core/config/config.ts'
import { platformIds, ways } from '../../core/config/choices.ts'
import { exposures, withExposure } from '../../core/config/exposure.ts'
import { withValue } from '../../core/config/path.ts'
import { preset, presetIds } from '../../core/config/presets.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import { withOffer } from '../../core/platforms/index.ts'
import { fieldTexts } from '../../i18n/en/field-texts.ts'
import { firstFields } from '../../i18n/first-fields.ts'
import { essential } from './essential.ts'
import { isShown, rowPaths } from './rows.ts'
import { placeOf, sectionOf, sections } from './sections.ts'

const settings = Object.keys(fieldTexts).filter((path) => !path.includes('[]')) as ConfigPath[]
const rows = [...essential, ...sections.flatMap((section) => section.rows)]

test('every setting has exactly one control', () => {
  expect(rows.flatMap(rowPaths).toSorted()).toEqual(settings.toSorted())
})

test('the texts that come with the page are those of the short form, and of all that it shows at first', () => {
  const paths = essential.map(({ path }) => path)
  expect(firstFields.filter((path) => !paths.includes(path))).toEqual([])
  const shown = essential.filter((row) => isShown(row, defaults)).map(({ path }) => path)
  expect(shown.filter((path) => !(firstFields as readonly string[]).includes(path))).toEqual([])
})

const answers: readonly (readonly [string, DeploymentConfig])[] = exposures.flatMap((exposure) =>
  [true, false].flatMap((redis) =>
    ways.flatMap((way) =>
      platformIds.map((platform) => {
        const values = withValue(withValue(defaults, 'redis.enabled', redis), 'delivery.way', way)
        const answered = withValue(withExposure(values, exposure), 'release.platform', platform)
        return [`${exposure}, Redis ${redis}, ${way}, ${platform}`, answered] as const
      }),
    ),
  ),
)

// What a platform asks for is taken at its own field, in one step.
test('whatever an answer in the short form asks for has its field in the short form', () => {
  const elsewhere = answers.flatMap(([answer, values]) =>
    checkContract(withOffer(values)).issues.flatMap(({ rule, path }) =>
      placeOf(path, values) === 'essential' ? [] : [`${answer}: ${rule} at ${path}`],
    ),
  )
  expect(answers.length).toBeGreaterThan(500)
  expect(elsewhere).toEqual([])
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
