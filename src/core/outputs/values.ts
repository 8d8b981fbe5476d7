import type { CheckedConfig, ConfigPath, DeploymentConfig, SettingPath } from '../config/config.ts'
import { defaults } from '../config/defaults.ts'
import { isSame } from '../config/difference.ts'
import { isDisabled } from '../config/disabled-settings.ts'
import { commentLines, line, type Line, type OutputFile } from '../yaml/lines.ts'
import { unhealthyPodEvictionPolicy } from '../manifests/pod-disruption-budget.ts'
import { type Sourced, from } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import type { OutputTexts } from './texts.ts'

type Values = Record<string, unknown>
type Pair = { readonly key: string; readonly value: string }

// Only the page and the commands need these; the chart has no such values.
const pageOnly = new Set([
  ...['delivery', 'release', 'registry', 'image.platforms', 'externalSecrets'],
  ...['redis.auth.source', 'redis.auth.remoteKey', 'redis.auth.remoteProperty'],
])
// Lists of { key, value } in the form are maps in values.yaml.
const maps = new Set([
  ...['service.annotations', 'ingress.annotations', 'httpRoute.annotations', 'nodeSelector'],
  ...['commonLabels', 'commonAnnotations', 'podAnnotations'],
])

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function leaf(path: string, value: unknown, comment: string | undefined): Sourced<unknown> {
  if (maps.has(path)) {
    const entries = (value as readonly Pair[]).map(({ key, value: text }, i): [string, unknown] => [
      key,
      from([`${path}[${i}].value`, `${path}[${i}].key`] as ConfigPath[], text),
    ])
    return from(path as ConfigPath, Object.fromEntries(entries), comment)
  }
  // How a Secret comes to be is nothing that the chart does.
  if (path === 'image.pullSecrets')
    return from(
      path,
      (value as readonly { name: string }[]).map(({ name }) => ({ name })),
      comment,
    )
  return from(path as ConfigPath, value, comment)
}

/**
 * The settings that the chart knows, each with its source; `keep` says which, `comment` what to write above. One without
 * effect may hold anything that was typed before, which the chart's schema would refuse: it stands as the default.
 */
function valuesTree(
  config: CheckedConfig,
  group: object,
  prefix: string,
  keep: (path: string, value: unknown) => boolean,
  comment: (path: string) => string | undefined,
): Values {
  const entries = Object.entries(group).flatMap(([key, typed]: [string, unknown]): [string, unknown][] => {
    const path = prefix === '' ? key : `${prefix}.${key}`
    if (pageOnly.has(path)) return []
    const value = isDisabled(config, path) ? leafAt(defaults, path) : typed
    if (!isGroup(value)) return keep(path, value) ? [[key, leaf(path, value, comment(path))]] : []
    const inner = valuesTree(config, value, path, keep, comment)
    return Object.keys(inner).length === 0 ? [] : [[key, inner]]
  })
  return Object.fromEntries(entries)
}

function withEvictionPolicy(config: CheckedConfig, values: Values, comment?: string): Values {
  const policy = unhealthyPodEvictionPolicy(config) ?? (comment === undefined ? undefined : '')
  if (policy === undefined) return values
  const budget = values['podDisruptionBudget'] as Values | undefined
  const source = from('release.kubernetesVersion', policy, comment)
  return { ...values, podDisruptionBudget: { ...budget, unhealthyPodEvictionPolicy: source } }
}

const schemaLine = line('comment', '# yaml-language-server: $schema=chart/realtime-svg/values.schema.json')

const file = (lines: readonly Line[]): OutputFile => ({ path: 'values.yaml', lines })

// Named even at its default: Helm takes an empty values file for "as before" and keeps what the last release had. The key of
// the Secret had another default in the first edition: a file that names none would be taken for one of those.
const alwaysNamed = new Set(['image.backend.repository', 'image.backend.tag', 'redis.auth.encodedKey'])

/** values.yaml with the image and what differs from the chart's defaults: what a person keeps in a repository. */
export function values(config: CheckedConfig): OutputFile {
  const differs = (path: string, value: unknown) =>
    (alwaysNamed.has(path) && !isDisabled(config, path)) || !isSame(value, leafAt(defaults, path))
  const tree = valuesTree(config, config, '', differs, () => undefined)
  return file([schemaLine, ...yamlLines(withEvictionPolicy(config, tree))])
}

const leafAt = (config: DeploymentConfig, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Values)[key], config)

/** values.yaml complete, each value under the sentence that the form shows for it; the chart's own is made of the defaults. */
export function completeValues(config: CheckedConfig, texts: Pick<OutputTexts, 'setting' | 'values'>): OutputFile {
  const comment = (path: string) => texts.setting(path as SettingPath)
  const tree = valuesTree(config, config, '', () => true, comment)
  const lines = yamlLines(withEvictionPolicy(config, tree, texts.values.evictionPolicy))
  return file([schemaLine, ...commentLines(texts.values.title), ...lines])
}
