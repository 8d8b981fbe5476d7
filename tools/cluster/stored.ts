import type { CheckedConfig } from '../../src/core/config/config.ts'
import { type Age, printed } from '../kube/kube.ts'
import type { KubeObject } from '../kube/objects.ts'
import { kubectl } from './cluster.ts'
import { hasRoutes } from './custom-kinds.ts'

const standard =
  'serviceaccounts,configmaps,deployments,services,horizontalpodautoscalers,poddisruptionbudgets,networkpolicies,ingresses'

/** What a release can have. Secrets belong to the person. */
export const kinds = hasRoutes ? `${standard},httproutes` : standard

/** Objects that the cluster makes in every namespace. */
const ofCluster = new Set(['ServiceAccount/default', 'ConfigMap/kube-root-ca.crt'])

const named = ({ kind, metadata }: KubeObject) => `${kind}/${metadata.name}`

/** Every object that somebody made in a namespace, as the API server has it. */
export async function storedObjects(namespace: string, age: Age = 'newest'): Promise<KubeObject[]> {
  const text = printed(await kubectl(age, ['get', kinds, '--namespace', namespace, '-o', 'json']))
  const { items } = JSON.parse(text) as { items: KubeObject[] }
  return items.filter((object) => !ofCluster.has(named(object)))
}

/** `["ConfigMap/svg-config", "Deployment/svg"]` */
export const namesOf = (objects: readonly KubeObject[]): string[] => objects.map(named).sort()

type Mapping = Record<string, unknown>

/** What the server, a controller or the program that asked writes into an object beside what was asked for. */
const bookkeeping = {
  metadata: ['uid', 'resourceVersion', 'creationTimestamp', 'generation', 'managedFields', 'finalizers'],
  labels: ['helm.sh/chart', 'app.kubernetes.io/managed-by', 'app.kubernetes.io/version'],
  annotations: [
    'kubectl.kubernetes.io/last-applied-configuration',
    'deployment.kubernetes.io/revision',
    'meta.helm.sh/release-name',
    'meta.helm.sh/release-namespace',
    'autoscaling.alpha.kubernetes.io/conditions',
  ],
  spec: ['clusterIP', 'clusterIPs', 'healthCheckNodePort'],
} as const

function without(members: unknown, keys: readonly string[]): Mapping {
  return Object.fromEntries(Object.entries((members ?? {}) as Mapping).filter(([key]) => !keys.includes(key)))
}

/** What the cluster decides: the port of the nodes that nobody named, and the replicas that an autoscaler counts. */
function withoutDecided(spec: Mapping, { autoscaling, service }: CheckedConfig): Mapping {
  const ports = spec['ports']
  const isDrawn = Array.isArray(ports) && service.type !== 'ClusterIP' && service.nodePort === null
  return {
    ...without(spec, autoscaling.enabled ? ['replicas'] : []),
    ...(isDrawn ? { ports: (ports as Mapping[]).map((port) => without(port, ['nodePort'])) } : {}),
  }
}

/** Objects as far as they are ours, by kind and name: equal ones were stored alike, whoever stored them. */
export function comparable(objects: readonly KubeObject[], config: CheckedConfig): Readonly<Record<string, unknown>> {
  const entries = objects.map((object): [string, unknown] => {
    const { metadata, spec, status: _, ...rest } = object as KubeObject & { spec?: Mapping; status?: unknown }
    const { labels, annotations, ...others } = without(metadata, bookkeeping.metadata)
    return [
      named(object),
      {
        ...rest,
        metadata: {
          ...others,
          labels: without(labels, bookkeeping.labels),
          annotations: without(annotations, bookkeeping.annotations),
        },
        spec: spec && withoutDecided(without(spec, bookkeeping.spec), config),
      },
    ]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * What a write changes: `{ "PodDisruptionBudget/svg": 1, "ConfigMap/svg-config": "812" }`; of what controllers write to as
 * well, the whole.
 */
export function versions(objects: readonly KubeObject[], config: CheckedConfig): Readonly<Record<string, unknown>> {
  const whole = comparable(objects, config)
  const entries = objects.map((object): [string, unknown] => {
    const { generation, resourceVersion } = object.metadata as { generation?: number; resourceVersion?: string }
    const isShared = ['Deployment', 'HorizontalPodAutoscaler'].includes(object.kind)
    return [named(object), isShared ? whole[named(object)] : (generation ?? resourceVersion)]
  })
  return Object.fromEntries(entries)
}
