import type { DeploymentConfig } from '../../config/config.ts'
import { at, itemsOf, textOf } from '../../config/tree.ts'
import { redisSecretName } from '../../manifests/names.ts'
import type { KubernetesObject } from './kubernetes-objects.ts'

type Source = Pick<DeploymentConfig['redis']['auth'], 'source' | 'remoteKey' | 'remoteProperty'>

// What the template of a login for one user is; JSON quotes both texts.
const LOGIN =
  /^\{"auths":\{("(?:[^"\\]|\\.)*"):\{"auth":"\{\{ printf "%s:%s" ("(?:[^"\\]|\\.)*") \.password \| b64enc \}\}"\}\}\}$/

const quoted = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The registry and its user, where the template of an ExternalSecret names both. */
function loginOf({ node }: KubernetesObject): DeploymentConfig['registry'] | undefined {
  const template = textOf(at(node, 'spec', 'target', 'template', 'data', '.dockerconfigjson'))
  const [, server, username] = LOGIN.exec(template ?? '') ?? []
  if (server === undefined || username === undefined) return undefined
  return { server: String(quoted(server)), username: String(quoted(username)) }
}

/** Where the store has it. Of several items the first: another than ours is named as a difference. */
const remote = ({ node }: KubernetesObject): unknown => at(itemsOf(at(node, 'spec', 'data'))[0], 'remoteRef')

const sourceOf = (object: KubernetesObject): object => ({
  source: 'external',
  remoteKey: at(remote(object), 'key'),
  remoteProperty: at(remote(object), 'property') ?? '',
})

/**
 * How the Secrets come to be: an ExternalSecret says so. Nothing else that is in a cluster does, so all other Secrets stay as
 * the person has them.
 */
export function secretSettings(objects: readonly KubernetesObject[], release: string, current: DeploymentConfig) {
  const all = objects.filter(({ kind }) => kind === 'ExternalSecret')
  const made = (name: unknown) =>
    all.find(({ node, name: own }) => (at(node, 'spec', 'target', 'name') ?? own) === name)
  const kept = ({ source, remoteKey, remoteProperty }: Source) => ({ source, remoteKey, remoteProperty })
  const [first] = all
  const login = all.map(loginOf).find((found) => found !== undefined)
  return {
    registry: login ?? current.registry,
    externalSecrets: first
      ? {
          storeKind: at(first.node, 'spec', 'secretStoreRef', 'kind'),
          storeName: at(first.node, 'spec', 'secretStoreRef', 'name'),
          refreshInterval: at(first.node, 'spec', 'refreshInterval'),
        }
      : current.externalSecrets,
    ofRedis: (existingSecret: string | undefined): object => {
      const object = made(
        redisSecretName({ release: { name: release }, redis: { auth: { existingSecret: existingSecret ?? '' } } }),
      )
      return object ? sourceOf(object) : kept(current.redis.auth)
    },
    /** The URL of Redis that the template of a Secret puts together, without the password. */
    urlOf: (secret: string, key: string): string | undefined => {
      const object = made(secret)
      return textOf(at(object?.node, 'spec', 'target', 'template', 'data', key))?.replace(/\{\{.*\}\}/, '')
    },
    ofPull: (name: unknown): object => {
      const object = made(name)
      const known = current.image.pullSecrets.find((secret) => secret.name === name)
      return object ? sourceOf(object) : known ? kept(known) : {}
    },
  }
}
