import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import type { WayId } from '../../src/core/config/choices.ts'
import type { KubeObject } from '../kube/objects.ts'
import { parseObjects } from '../kube/objects.ts'
import { printed } from '../kube/kube.ts'
import { which } from '../kube/configurations.ts'
import { deployedBy, filesOf } from '../ways/with-way.ts'
import { kubectl } from './cluster.ts'
import { hasKind } from './custom-kinds.ts'

interface Row {
  readonly resource: string
  readonly kind: string
  readonly way: WayId
  /** What the definition fills in beside what we write; the rest is stored as it was sent. */
  readonly filledIn: readonly string[]
}

const rows: readonly Row[] = [
  {
    resource: 'httproutes.gateway.networking.k8s.io',
    kind: 'HTTPRoute',
    way: 'kubectl',
    filledIn: ['group', 'kind', 'weight'],
  },
  { resource: 'externalsecrets.external-secrets.io', kind: 'ExternalSecret', way: 'kubectl', filledIn: [] },
  { resource: 'applications.argoproj.io', kind: 'Application', way: 'argocd', filledIn: [] },
  { resource: 'gitrepositories.source.toolkit.fluxcd.io', kind: 'GitRepository', way: 'flux', filledIn: ['timeout'] },
  {
    resource: 'kustomizations.kustomize.toolkit.fluxcd.io',
    kind: 'Kustomization',
    way: 'flux',
    filledIn: ['force'],
  },
]

// CLUSTER_CRDS names a folder of definitions.
const known = rows.filter(({ resource }) => hasKind(resource))
const unknown = rows.filter((row) => !known.includes(row))

/** The objects of a kind, in a namespace that is there. */
const objectsOf = ({ kind, way }: Row): KubeObject[] =>
  deployedBy(way)
    .flatMap((config) => Object.entries(filesOf(config)))
    .filter(
      ([path, text]) => path.endsWith('.yaml') && text.includes(`\nkind: ${kind}\n`) && path !== 'kustomization.yaml',
    )
    .map(([, text]) => load(text) as KubeObject)
    .map((object) => ({ ...object, metadata: { ...object.metadata, namespace: 'default' } }))

/** Asked one by one: two configurations may name an object alike. */
const asked = async (object: KubeObject) => {
  const args = ['apply', '--server-side', '--dry-run=server', '--validate=strict', '-o', 'json', '-f', '-']
  const run = await kubectl('newest', args, { input: JSON.stringify(object) })
  expect(run.stderr).toBe('')
  return parseObjects(printed(run))[0]!['spec']
}

/** Without the members that the definition fills in, wherever they are not ours. */
function without(theirs: unknown, ours: unknown, filledIn: readonly string[]): unknown {
  if (Array.isArray(theirs))
    return theirs.map((item, i) => without(item, (ours as readonly unknown[] | undefined)?.[i], filledIn))
  if (typeof theirs !== 'object' || theirs === null) return theirs
  const own = (ours ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(theirs)
      .filter(([key]) => key in own || !filledIn.includes(key))
      .map(([key, value]) => [key, without(value, own[key], filledIn)]),
  )
}

test.each(known)(`the API server takes every $kind, and stores it as it is (${which})`, async (row) => {
  const objects = objectsOf(row)
  expect(objects.length).toBeGreaterThan(0)
  for (const object of objects) {
    const stored = await asked(object)
    expect(without(stored, object['spec'], row.filledIn)).toEqual(object['spec'])
  }
})

test.each(known)('the API server would refuse a member that $kind does not have', async (row) => {
  const [object] = objectsOf(row)
  const wrong = { ...object!, spec: { ...(object!['spec'] as object), absent: true } }
  const { code, stderr } = await kubectl(
    'newest',
    ['apply', '--server-side', '--dry-run=server', '--validate=strict', '-f', '-'],
    { input: JSON.stringify(wrong) },
  )
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('absent') as string })
})

test.each(unknown)('without its definition the API server knows no $kind', async (row) => {
  const [object] = objectsOf(row)
  const { code, stderr } = await kubectl('newest', ['apply', '--dry-run=server', '-f', '-'], {
    input: JSON.stringify(object),
  })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining(`no matches for kind "${row.kind}"`) as string,
  })
})
