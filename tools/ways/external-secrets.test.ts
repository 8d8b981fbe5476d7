import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { ways } from '../../src/core/config/choices.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { valueAt } from '../../src/core/config/path.ts'
import { neededSecrets } from '../../src/core/secrets/needed-secrets.ts'
import { configurations, which } from '../kube/configurations.ts'
import { validate } from './packages.ts'
import { deployedBy, filesOf } from './with-way.ts'

/** The ExternalSecrets among the files of a way, as texts. */
const texts = (config: CheckedConfig) =>
  Object.values(filesOf(config)).filter((text) => text.includes('\nkind: ExternalSecret\n'))

const fromStore = (config: CheckedConfig) => neededSecrets(config).filter(({ source }) => source === 'external')

test.each(ways)(`External Secrets Operator's schema takes every ExternalSecret of %s (${which})`, (way) => {
  const all = deployedBy(way).filter((config) => fromStore(config).length > 0)
  expect(all.length).toBeGreaterThan(0)
  for (const config of all) {
    const objects = texts(config).map((text) => load(text) as object)
    for (const object of objects) expect(() => validate.externalSecret(object)).not.toThrow()
    const found = objects.map((object) => ({
      name: valueAt(object, 'spec.target.name'),
      remoteKey: valueAt(object, 'spec.data[0].remoteRef.key'),
      remoteProperty: valueAt(object, 'spec.data[0].remoteRef.property') ?? '',
    }))
    const meant = fromStore(config).map(({ name, remoteKey, remoteProperty }) => ({ name, remoteKey, remoteProperty }))
    const byName = (a: { name: unknown }, b: { name: unknown }) => (String(a.name) < String(b.name) ? -1 : 1)
    expect(found.toSorted(byName)).toEqual(meant.toSorted(byName))
  }
})

test('the schema would show a member of a wrong type, one that is missing, and one that it does not know', () => {
  const config = configurations.find((each) => fromStore(each).length > 0)!
  const object = load(texts(config)[0]!) as { spec: object }
  const wrong = (spec: object) => () => validate.externalSecret({ ...object, spec: { ...object.spec, ...spec } })
  expect(wrong({ data: [{ secretKey: 'a', remoteRef: {} }] })).toThrow(/key/)
  expect(wrong({ refreshInterval: 5 })).toThrow(/refreshInterval/)
  expect(wrong({ target: { creationPolicy: 'Mine' } })).toThrow(/creationPolicy/)
})
