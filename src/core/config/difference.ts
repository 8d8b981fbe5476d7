import type { DeploymentConfig, PartialConfig } from './config.ts'
import { defaults } from './defaults.ts'
import { pullSecret } from './pull-secret.ts'
import { contractVersion } from '../contract/version.ts'
import { edition } from './edition.ts'

type Tree = Readonly<Record<string, unknown>>
const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null && !Array.isArray(node)

/** Equal in every member, whatever their order. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The members of `tree` that differ from `base`; a list counts as a whole. */
export function differing(tree: Tree, base: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const other = base[key]
      if (!isTree(value) || !isTree(other)) return isSame(value, other) ? [] : [[key, value]]
      const inner = differing(value, other)
      return Object.keys(inner).length === 0 ? [] : [[key, inner]]
    }),
  )
}

/** Only what differs from the defaults: `{ replicas: 3 }`; `{}` for the defaults themselves. */
export function difference(config: DeploymentConfig): PartialConfig {
  const found: PartialConfig = differing(config, defaults)
  const pullSecrets = found.image?.pullSecrets?.map(({ name, ...how }) => ({
    name,
    ...differing(how, { ...pullSecret({ name }) }),
  }))
  return pullSecrets === undefined ? found : { ...found, image: { ...found.image, pullSecrets } }
}

/** What a file or a link holds: the difference, the contract's version that it was checked against, and whose defaults it means. */
export const savedConfig = (config: DeploymentConfig) => ({ contract: contractVersion, edition, ...difference(config) })
