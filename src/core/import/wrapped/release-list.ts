import { at, isTree, itemsOf, merged, textOf, type Tree } from '../../config/tree.ts'
import { refusal } from '../../config/refusal.ts'
import type { ImportProblem, Reader } from '../imported.ts'
import { ofRelease, pairsOf, withSet } from './wrapped.ts'

const isOurs = (release: unknown): boolean =>
  ['chart', 'remoteChart', 'chartPath'].some((key) =>
    /(?:^|\/)realtime-svg(?:$|[-.])/.test(textOf(at(release, key)) ?? ''),
  )

interface Kind {
  readonly source: 'helmfile' | 'skaffold'
  /** Where the list of releases stands in the file; null when this is another file. */
  readonly releases: (node: Tree) => { readonly path: string; readonly list: readonly unknown[] } | null
  /** The keys of a release that hold values, name them as files, and set single ones. */
  readonly values: string
  readonly files: string
  readonly set: string
}

/** A file that lists releases: the one of our chart is taken, or the only one, and the others are named. */
const releaseList =
  ({ source, releases, values, files, set }: Kind): Reader<Tree> =>
  (node, context) => {
    const found = releases(node)
    if (found === null) return null
    const { path, list } = found
    const index = list.length === 1 ? 0 : list.findIndex(isOurs)
    const release = list[index]
    if (!isTree(release)) return refusal('several-releases', { path })
    const inline = [release[values]].flat().filter(isTree)
    const problems = [
      ...list.flatMap((_, other): ImportProblem[] =>
        other === index ? [] : [{ path: `${path}[${other}]`, kind: 'not-taken' }],
      ),
      ...itemsOf(release[files]).flatMap((item, at): ImportProblem[] =>
        isTree(item) ? [] : [{ path: `${path}[${index}].${files}[${at}]`, kind: 'elsewhere' }],
      ),
    ]
    const all = inline.reduce<Tree>((under, over) => merged(under, over) as Tree, {})
    return ofRelease(
      {
        source,
        name: release['name'],
        namespace: release['namespace'],
        values: withSet(all, pairsOf(release[set])),
        problems,
      },
      context,
    )
  }

/** `releases: [{ name, chart, values: [file | map], set: [{ name, value }] }]` (helmfile.readthedocs.io). */
export const helmfile = releaseList({
  source: 'helmfile',
  releases: (node) => (Array.isArray(node['releases']) ? { path: 'releases', list: itemsOf(node['releases']) } : null),
  values: 'values',
  files: 'values',
  set: 'set',
})

/** Skaffold's Config: `deploy.helm.releases`, in later versions `manifests.helm.releases` (skaffold.dev/docs/references/yaml). */
export const skaffold = releaseList({
  source: 'skaffold',
  releases: (node) => {
    if (node['kind'] !== 'Config' || !textOf(node['apiVersion'])?.startsWith('skaffold/')) return null
    const path = ['deploy', 'manifests'].find((key) => Array.isArray(at(node, key, 'helm', 'releases'))) ?? 'deploy'
    return { path: `${path}.helm.releases`, list: itemsOf(at(node, path, 'helm', 'releases')) }
  },
  values: 'overrides',
  files: 'valuesFiles',
  set: 'setValues',
})
