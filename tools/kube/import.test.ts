import { loadAll } from 'js-yaml'
import { expect, test } from 'vitest'
import { type CheckedConfig, defaults } from '../../src/core/config/config.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { importConfig } from '../../src/core/import/import-config.ts'
import type { Imported } from '../../src/core/import/imported.ts'
import { bundled, inLanes } from './configurations.ts'
import { ages } from './kube.ts'
import type { KubeObject } from './objects.ts'
import { manifestText, templated } from './renderings.ts'

/** Helm makes no Namespace, so none is to be found again. */
const objects = (config: CheckedConfig) =>
  (loadAll(manifestText(config)) as KubeObject[]).filter(({ kind }) => kind !== 'Namespace')

test.each(ages)(
  `what Helm %s has made, imported, makes the same objects (${bundled.length} configurations)`,
  async (age) => {
    const made = await inLanes(bundled, (config) => templated(config, age))
    const read = made.map((text) => importConfig(text, defaults) as Imported)
    expect(read.flatMap(({ problems }) => problems).filter(({ kind }) => kind !== 'not-shown')).toEqual([])
    const again = read.map(({ config }) => objects(checkContract(config).config!))
    expect(again).toEqual(bundled.map(objects))
  },
)
