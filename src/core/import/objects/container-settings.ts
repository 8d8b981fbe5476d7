import { imageReference } from '../../formats/image-reference.ts'
import { at, isTree, itemsOf, membersOf, textOf } from '../../config/tree.ts'

/** The container of this name, else the first. */
export function containerOf(deployment: unknown, name: string): unknown {
  const containers = itemsOf(at(deployment, 'spec', 'template', 'spec', 'containers'))
  return containers.find((container) => at(container, 'name') === name) ?? containers[0]
}

/** Repository, tag, digest and pull policy. A reference that no runtime would take stays whole, where a rule says so. */
export function imageSettings(container: unknown) {
  const text = textOf(at(container, 'image')) ?? ''
  const parts = imageReference(text)
  return {
    repository: parts?.repository ?? text,
    tag: parts?.tag ?? '',
    digest: parts?.digest ?? '',
    pullPolicy: at(container, 'imagePullPolicy'),
  }
}

const amount = (node: unknown) => (typeof node === 'number' ? String(node) : (node ?? ''))

/** Requests and limits; one that is not there is empty. */
export function resourceSettings(container: unknown) {
  const amounts = (kind: 'requests' | 'limits') => ({
    cpu: amount(at(container, 'resources', kind, 'cpu')),
    memory: amount(at(container, 'resources', kind, 'memory')),
  })
  return { requests: amounts('requests'), limits: amounts('limits') }
}

/** The seconds of `sleep 5` before the stop signal; 0 without a hook, undefined when it is another one. */
function preStopSeconds(container: unknown): unknown {
  const hook = at(container, 'lifecycle', 'preStop')
  if (!isTree(hook)) return 0
  const [program, seconds, ...more] = itemsOf(at(hook, 'exec', 'command'))
  if (program === 'sleep' && more.length === 0) return seconds
  return at(hook, 'sleep', 'seconds')
}

function writablePaths(pod: unknown, container: unknown): readonly unknown[] {
  const emptyDirs = itemsOf(at(pod, 'volumes')).filter((volume) => isTree(at(volume, 'emptyDir')))
  const names = new Set(emptyDirs.map((volume) => at(volume, 'name')))
  return itemsOf(at(container, 'volumeMounts'))
    .filter((mount) => names.has(at(mount, 'name')))
    .map((mount) => at(mount, 'mountPath'))
}

/** Pods that must not be root and name no user: the cluster gives it. An app that may be root names none either, so Redis tells. */
const hasNoIds = (...deployments: readonly unknown[]): boolean =>
  deployments.some((deployment) => {
    const pod = at(deployment, 'spec', 'template', 'spec', 'securityContext')
    const users = [pod, at(containerOf(deployment, 'app'), 'securityContext')].map((each) => at(each, 'runAsUser'))
    return at(pod, 'runAsNonRoot') === true && users.every((user) => user === undefined)
  })

/**
 * What the app's Deployment says of its image, resources, security and stopping. `isOwn`: what is not there was switched
 * off; another chart just has no such setting.
 */
export function appSettings(deployment: unknown, isOwn: boolean, redis?: unknown) {
  const pod = at(deployment, 'spec', 'template', 'spec')
  const container = containerOf(deployment, 'app')
  const paths = writablePaths(pod, container)
  const hasHook = isTree(at(container, 'lifecycle', 'preStop'))
  const security = (name: string) => at(container, 'securityContext', name) ?? at(pod, 'securityContext', name)
  return {
    image: {
      backend: imageSettings(container),
      pullSecrets: itemsOf(at(pod, 'imagePullSecrets')).map((secret) => ({ name: at(secret, 'name') })),
    },
    replicas: at(deployment, 'spec', 'replicas'),
    resources: resourceSettings(container),
    terminationGracePeriodSeconds: at(pod, 'terminationGracePeriodSeconds'),
    preStopSeconds: isOwn || hasHook ? preStopSeconds(container) : undefined,
    securityContext: {
      runAsNonRoot: security('runAsNonRoot'),
      ids: isOwn && hasNoIds(deployment, redis) ? 'cluster' : undefined,
      runAsUser: security('runAsUser'),
      readOnlyRootFilesystem: security('readOnlyRootFilesystem'),
    },
    tolerations: itemsOf(at(pod, 'tolerations')),
    nodeSelector: membersOf(at(pod, 'nodeSelector')).map(([key, value]) => ({ key, value })),
    writablePaths: isOwn || paths.length > 0 ? paths : undefined,
  }
}
