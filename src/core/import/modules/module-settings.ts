import type { ConfigPath } from '../../config/config.ts'
import type { Tree } from '../../config/tree.ts'
import type { ImportSource, Sketch } from '../imported.ts'
import { type Draft, dropPassword, put, putAddress } from '../values/draft.ts'
import { isNothing } from '../values/leftovers.ts'

const image = (theirs: string, ours: 'image.backend' | 'redis.image'): [string, ConfigPath][] => [
  [`${theirs}_repository`, `${ours}.repository`],
  [`${theirs}_tag`, `${ours}.tag`],
  [`${theirs}_pull_policy`, `${ours}.pullPolicy`],
]

const resources = (theirs: string, ours: 'resources' | 'redis.resources'): [string, ConfigPath][] =>
  (['requests', 'limits'] as const).flatMap((kind) =>
    (['cpu', 'memory'] as const).map((name): [string, ConfigPath] => [
      `${theirs}_${kind}_${name}`,
      `${ours}.${kind}.${name}`,
    ]),
  )

// The variables of the app's own Terraform module (deploy/terraform/variables.tf of its repository).
const settings = new Map<string, ConfigPath>([
  ['release_name', 'release.name'],
  ['namespace', 'release.namespace'],
  ['create_namespace', 'release.createNamespace'],
  ['replicas', 'replicas'],
  ...image('image', 'image.backend'),
  ...resources('resources', 'resources'),
  ['redis_enabled', 'redis.enabled'],
  ...image('redis_image', 'redis.image'),
  ...resources('redis_resources', 'redis.resources'),
  ['ingress_enabled', 'ingress.enabled'],
  ['ingress_class_name', 'ingress.className'],
  ['ingress_host', 'ingress.host'],
  ['ingress_path', 'ingress.path'],
  ['ingress_path_type', 'ingress.pathType'],
  ['ingress_tls_enabled', 'ingress.tls.enabled'],
  ['ingress_tls_secret_name', 'ingress.tls.secretName'],
  ['service_type', 'service.type'],
  ['service_port', 'service.port'],
  ['service_node_port', 'service.nodePort'],
  ['config_log_level', 'config.logLevel'],
])

const maps = new Map<string, ConfigPath>([
  ['ingress_annotations', 'ingress.annotations'],
  ['common_labels', 'commonLabels'],
  ['common_annotations', 'commonAnnotations'],
  ['pod_annotations', 'podAnnotations'],
])

function externalUrl(draft: Draft, path: string, value: unknown): void {
  if (isNothing(value)) return
  const address = putAddress(draft, path, value)
  if (address === null) draft.problems.push({ path, kind: 'not-an-address' })
  else if (address.username !== '') put(draft, 'redis.auth.username', address.username)
}

/** `redisExternalUrl` of the Pulumi component and `redis_external_url` of the Terraform module are one variable. */
const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

/** Inputs of the app's own modules as settings: `[['image_tag', 'v0.1.11']]`. */
export function moduleSettings(
  source: ImportSource,
  inputs: readonly (readonly [name: string, value: unknown])[],
): Sketch {
  const draft: Draft = { values: {}, names: new Map(), problems: [], dropped: [] }
  for (const [name, value] of inputs) {
    const key = snake(name)
    const path = settings.get(key)
    const map = maps.get(key)
    if (path !== undefined) put(draft, path, value)
    else if (map !== undefined)
      put(
        draft,
        map,
        Object.entries((value ?? {}) as Tree).map(([pair, text]) => ({ key: pair, value: String(text) })),
      )
    else if (key === 'redis_external_url') externalUrl(draft, name, value)
    else if (key === 'redis_password') {
      if (!isNothing(value)) dropPassword(draft, name)
    } else if (key === 'config_port') {
      if (Number(value) !== 8080) draft.problems.push({ path: name, kind: 'derived' })
    } else draft.problems.push({ path: name, kind: 'unknown-key' })
  }
  const { values, problems, dropped } = draft
  return { source, isWhole: false, settings: values as Tree, problems, dropped }
}
