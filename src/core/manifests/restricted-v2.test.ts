import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { config as anyConfig } from '../../../tools/kube/arbitrary-config.ts'
import type { CheckedConfig } from '../config/config.ts'
import { withValue } from '../config/path.ts'
import { at, isTree, itemsOf, membersOf } from '../config/tree.ts'
import { unchecked } from '../config/unchecked.ts'
import { checkContract } from '../contract/check-contract.ts'
import { withOffer } from '../platforms/index.ts'
import { checked, samples } from '../program/samples.ts'
import { fileText } from '../yaml/lines.ts'
import { manifestFiles } from './index.ts'

// https://raw.githubusercontent.com/openshift/cluster-kube-apiserver-operator/master/bindata/bootkube/scc-manifests/0000_20_kube-apiserver-operator_00_scc-restricted-v2.yaml
const scc = {
  allowedCapabilities: ['NET_BIND_SERVICE'],
  volumes: [
    ...['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected'],
    'secret',
  ],
  forbiddenInPod: ['hostIPC', 'hostNetwork', 'hostPID'],
  // MustRunAsRange, MustRunAs: out of a range that each Namespace has for itself, so that no manifest knows one.
  givenByCluster: ['runAsUser', 'fsGroup', 'seLinuxOptions'],
} as const

/** What the SCC refuses of a Pod, each with its place. */
function refusedOf(pod: unknown): string[] {
  const containers = [...itemsOf(at(pod, 'containers')), ...itemsOf(at(pod, 'initContainers'))]
  const seccomp = (node: unknown) => at(node, 'securityContext', 'seccompProfile', 'type')
  const inContainer = (container: unknown) => {
    const context = at(container, 'securityContext')
    return [
      ...scc.givenByCluster.filter((name) => at(context, name) !== undefined),
      ...itemsOf(at(context, 'capabilities', 'add')).filter((name) => !scc.allowedCapabilities.includes(name as never)),
      ...(itemsOf(at(context, 'capabilities', 'drop')).includes('ALL') ? [] : ['capabilities.drop']),
      ...(at(context, 'allowPrivilegeEscalation') === false ? [] : ['allowPrivilegeEscalation']),
      ...(at(context, 'privileged') === true ? ['privileged'] : []),
      ...((seccomp(container) ?? seccomp(pod)) === 'RuntimeDefault' ? [] : ['seccompProfile']),
      ...itemsOf(at(container, 'ports')).flatMap((port) => (at(port, 'hostPort') === undefined ? [] : ['hostPort'])),
    ].map((name) => `${String(at(container, 'name'))}: ${String(name)}`)
  }
  const kinds = itemsOf(at(pod, 'volumes')).flatMap((volume) => membersOf(volume).map(([kind]) => kind))
  return [
    ...scc.forbiddenInPod.filter((name) => at(pod, name) === true),
    ...scc.givenByCluster.filter((name) => at(pod, 'securityContext', name) !== undefined),
    ...kinds.filter((kind) => kind !== 'name' && !scc.volumes.includes(kind as never)),
    ...containers.flatMap(inContainer),
  ]
}

/** The Pods of a release's Deployments. */
const podsOf = (config: CheckedConfig): unknown[] =>
  manifestFiles(config)
    .map((file) => at(load(fileText(file)), 'spec', 'template', 'spec'))
    .filter(isTree)

const onOpenShift = (config: CheckedConfig): CheckedConfig =>
  checkContract(withOffer(withValue(unchecked(config), 'release.platform', 'openshift'))).config!

test.each(Object.entries(samples))('restricted-v2 admits the Pods of %s with what OpenShift asks for', (_, sample) => {
  const pods = podsOf(onOpenShift(checked(sample)))
  expect(pods.length).toBeGreaterThan(0)
  expect(pods.flatMap(refusedOf)).toEqual([])
})

test('restricted-v2 admits the Pods of any configuration with what OpenShift asks for', () => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      expect(podsOf(onOpenShift(config)).flatMap(refusedOf)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('restricted-v2 refuses the fixed ids of the app and of Redis', () => {
  const [redis, app] = podsOf(checked({})).map(refusedOf)
  expect(redis).toEqual(['runAsUser', 'fsGroup'])
  expect(app).toEqual(['runAsUser', 'fsGroup', 'app: runAsUser'])
})

test('no group either where the cluster gives the ids, and no root', () => {
  const text = manifestFiles(checked({ securityContext: { ids: 'cluster' } }))
    .map(fileText)
    .join('')
  expect(text).not.toMatch(/runAsUser|runAsGroup|fsGroup/)
  expect(text.match(/runAsNonRoot: true/g)).toHaveLength(3)
})
