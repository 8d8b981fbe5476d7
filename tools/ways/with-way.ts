import type { WayId } from '../../src/core/config/choices.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { unchecked } from '../../src/core/config/unchecked.ts'
import { checkContract } from '../../src/core/contract/check-contract.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { wayOf } from '../../src/core/ways/index.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { configurations } from '../kube/configurations.ts'

/** The same configuration deployed this way; null where the way cannot carry it. */
export function checkedBy(way: WayId, config: CheckedConfig): CheckedConfig | null {
  const settings = unchecked(config)
  const flux = { ...settings.delivery.flux, gitSecret: 'git-login' }
  return checkContract({ ...settings, delivery: { ...settings.delivery, way, flux } }).config
}

/** The configurations deployed this way; those that it cannot carry are left out. */
export const deployedBy = (way: WayId): readonly CheckedConfig[] =>
  configurations.flatMap((config) => checkedBy(way, config) ?? [])

/** The way's own files without the chart, `{ 'argocd/application.yaml': 'apiVersion: …' }`. */
export const filesOf = (config: CheckedConfig): Readonly<Record<string, string>> =>
  Object.fromEntries(
    wayOf(config)
      .files(config, { manifests: manifestFiles(config), chart: [] })
      .map((file) => [file.path, fileText(file)]),
  )
