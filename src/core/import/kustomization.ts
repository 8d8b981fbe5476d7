import { at, itemsOf, textOf, type Tree } from '../config/tree.ts'
import { imageReference } from '../formats/image-reference.ts'
import type { ImportProblem, Reader } from './imported.ts'

const isApp = (name: string) => /(?:^|\/)realtime-svg$/.test(name)
const isRedis = (name: string) => /(?:^|\/)(?:redis|valkey)$/.test(name)

/** `{ name, newName, newTag, digest }` of kustomize as our image; null when it is for another image. */
function imageOf(item: unknown, isIt: (name: string) => boolean) {
  const name = textOf(at(item, 'name')) ?? ''
  if (!isIt(imageReference(name)?.repository ?? name)) return null
  const newName = textOf(at(item, 'newName'))
  return { repository: newName, tag: at(item, 'newTag'), digest: at(item, 'digest') }
}

const understood = new Set(['apiVersion', 'kind', 'metadata', 'namespace', 'images', 'replicas', 'resources'])

/** A kustomization.yaml over our objects: images, replicas and namespace; its patches and generators are named. */
export const kustomization: Reader<Tree> = (node) => {
  const isNamed = node['kind'] === 'Kustomization' && textOf(node['apiVersion'])?.startsWith('kustomize.config.k8s.io/')
  if (isNamed !== true) return null
  const images = itemsOf(node['images'])
  const find = (isIt: (name: string) => boolean) =>
    images.map((item) => imageOf(item, isIt)).find((image) => image !== null)
  const counts = itemsOf(node['replicas'])
  const count =
    counts.find((item) => isApp(textOf(at(item, 'name')) ?? '')) ?? (counts.length === 1 ? counts[0] : undefined)
  const others = images.flatMap((item, index): ImportProblem[] =>
    (imageOf(item, isApp) ?? imageOf(item, isRedis)) ? [] : [{ path: `images[${index}]`, kind: 'not-taken' }],
  )
  const redis = find(isRedis)
  return {
    source: 'kustomization',
    isWhole: false,
    isKnown: true,
    settings: {
      release: { namespace: node['namespace'] },
      image: { backend: find(isApp) },
      redis: redis && { image: redis },
      replicas: at(count, 'count'),
    },
    problems: [
      ...Object.keys(node)
        .filter((key) => !understood.has(key))
        .map((path): ImportProblem => ({ path, kind: 'unknown-key' })),
      ...others,
    ],
  }
}
