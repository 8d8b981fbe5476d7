import { at, isTree, membersOf, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'
import { moduleSettings } from './module-settings.ts'

/** Pulumi's stack configuration, `config: { 'project:imageTag': v1 }`; an encrypted value (`secure:`) is named. */
export const pulumiStack: Reader<Tree> = (node) => {
  const config = membersOf(node['config'])
  if (config.length === 0 || !config.every(([name]) => /^[\w.-]+:[\w.-]+$/.test(name))) return null
  const isSecure = (value: unknown) => isTree(value) && at(value, 'secure') !== undefined
  const plain = config.filter(([, value]) => !isSecure(value))
  // `kubernetes:namespace` configures a provider
  const inputs = plain.filter(([name]) => !/^(?:kubernetes|pulumi|aws|gcp|azure-native):/.test(name))
  const sketch = moduleSettings(
    'pulumi',
    inputs.map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
  )
  const secrets = config.filter(([, value]) => isSecure(value))
  return {
    ...sketch,
    dropped: [...(sketch.dropped ?? []), ...secrets.map(([path]) => ({ path, kind: 'secret' as const }))],
  }
}
