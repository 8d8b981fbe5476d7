import { imageReference } from '../../formats/image-reference.ts'
import { at, isTree, itemsOf, membersOf, scalarText, textOf, type Tree } from '../../config/tree.ts'
import { imageSettings } from '../objects/container-settings.ts'
import type { ImportProblem, Reader } from '../imported.ts'
import { redisBeside, variableSettings } from './variable-settings.ts'

const repositoryOf = (service: unknown) => imageReference(textOf(at(service, 'image')) ?? '')?.repository ?? ''
const isRedis = (service: unknown) => /(?:^|\/)(?:redis|valkey)(?:-stack-server)?$/.test(repositoryOf(service))

/** `KEY: value`, or a list of `KEY=value`; a bare `KEY`, which the shell fills in, has no value here. */
function environmentOf(service: unknown): [string, string][] {
  const node = at(service, 'environment')
  const pairs = Array.isArray(node)
    ? node.map((item: unknown): [string, unknown] => {
        const [, name = '', value = null] = /^([^=]*)(?:=([^]*))?$/.exec(String(item)) ?? []
        return [name, value]
      })
    : membersOf(node)
  return pairs.flatMap(([name, value]): [string, string][] =>
    scalarText(value) === undefined ? [] : [[name, scalarText(value)!]],
  )
}

/** `8080:8080`, `127.0.0.1:80:8080/tcp`, `{ published: 80, target: 8080 }`: whether it leads to the app's port (APP-PORT). */
const leadsToApp = (port: unknown) =>
  String(isTree(port) ? at(port, 'target') : port)
    .replace(/\/\w+$/, '')
    .split(':')
    .at(-1) === '8080'

const understood = new Set([
  'image',
  'environment',
  'ports',
  'deploy',
  'depends_on',
  'restart',
  'container_name',
  'networks',
  'healthcheck',
  'hostname',
  'expose',
])

/** The parts of a service that have no setting, by name. */
function unread(service: Tree, path: string): ImportProblem[] {
  const keys = Object.keys(service).filter((key) => !understood.has(key))
  const ports = [...itemsOf(service['ports']).entries()].filter(([, port]) => !leadsToApp(port))
  return [
    ...keys.map((key): ImportProblem => ({
      path: `${path}${key}`,
      kind: key === 'env_file' ? 'elsewhere' : 'unknown-key',
    })),
    ...ports.map(([index]): ImportProblem => ({ path: `${path}ports[${index}]`, kind: 'derived' })),
  ]
}

/** A docker-compose.yml: the app is the service of that image, else the one that is told of Redis, else the first that is none. */
export const compose: Reader<Tree> = (node) => {
  const services = membersOf(node['services']).filter((pair): pair is [string, Tree] => isTree(pair[1]))
  if (services.length === 0) return null
  const apps = services.filter(([, service]) => !isRedis(service))
  const app =
    apps.find(([, service]) => /(?:^|\/)realtime-svg$/.test(repositoryOf(service))) ??
    apps.find(([, service]) => environmentOf(service).some(([name]) => name.startsWith('REDIS_'))) ??
    apps[0]
  if (app === undefined) return null
  const [name, service] = app
  const path = `services.${name}.`
  const redis = services.find(([, other]) => isRedis(other))
  const told = variableSettings(
    environmentOf(service),
    `${path}environment.`,
    redis && redisBeside(redis[0], redis[1]['image']),
  )
  const { repository, tag, digest } = imageSettings(service)
  const replicas = at(service, 'deploy', 'replicas')
  return {
    source: 'compose',
    isWhole: false,
    isKnown: true,
    settings: {
      ...told.settings,
      ...(textOf(service['image']) === undefined ? {} : { image: { backend: { repository, tag, digest } } }),
      replicas,
    },
    problems: [
      ...told.problems,
      ...unread(service, path),
      ...services
        .filter((other) => other !== app && other !== redis)
        .map(([other]): ImportProblem => ({ path: `services.${other}`, kind: 'not-taken' })),
    ],
    dropped: told.dropped,
  }
}
