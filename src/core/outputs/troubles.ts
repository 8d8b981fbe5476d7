import type { CheckedConfig } from '../config/config.ts'
import { imageReference } from '../manifests/image.ts'
import { names, redisSecretName } from '../manifests/names.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import { kubectlIn } from './command.ts'
import { code } from './markdown.ts'

export type TroubleId =
  | 'imageName'
  | 'imageLogin'
  | 'redisInside'
  | 'redisOutside'
  | 'secretMissing'
  | 'noOperator'
  | 'noRoom'
  | 'notFound'
  | 'notAccepted'
  | 'podSecurity'

/** A step that often fails: what it looks like then, the names that help, and what to ask the cluster. */
export interface Trouble {
  readonly id: TroubleId
  /** As kubectl, the cluster or the browser writes it: `ImagePullBackOff`. */
  readonly sign: string
  /** For the text of the id: `{image}`. */
  readonly facts: Readonly<Record<string, string>>
  readonly argv: readonly string[]
}

/** `{image}` in the text of a trouble -> the value, shown letter by letter. */
export const filled = (text: string, facts: Trouble['facts']): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? code(facts[name]!) : whole))

interface TroubleRow {
  readonly id: TroubleId
  readonly sign: string
  readonly when: (config: CheckedConfig) => boolean
  readonly facts: (config: CheckedConfig) => Trouble['facts']
  /** Behind `kubectl --namespace …`. */
  readonly asks: (config: CheckedConfig) => readonly string[]
}

const always = () => true
const events = (reason: string) => ['get', 'events', '--field-selector', `reason=${reason}`]
const pods = ({ release }: CheckedConfig) => ['describe', 'pods', '-l', `app.kubernetes.io/instance=${release.name}`]
const room = ({ cpu, memory }: { cpu: string; memory: string }) => ({ cpu: cpu || '0', memory: memory || '0' })

// The signs are the kubelet's and the scheduler's: https://kubernetes.io/docs/concepts/containers/images/#imagepullbackoff,
// https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/, https://kubernetes.io/docs/concepts/security/pod-security-admission/
const rows: readonly TroubleRow[] = [
  {
    id: 'imageName',
    sign: 'ImagePullBackOff',
    when: ({ image }) => image.pullSecrets.length === 0,
    facts: ({ image }) => ({ image: imageReference(image.backend) }),
    asks: pods,
  },
  {
    id: 'imageLogin',
    sign: 'ImagePullBackOff',
    when: ({ image }) => image.pullSecrets.length > 0,
    facts: ({ image }) => ({
      image: imageReference(image.backend),
      secret: image.pullSecrets.map(({ name }) => name).join(', '),
    }),
    asks: pods,
  },
  {
    id: 'secretMissing',
    sign: 'CreateContainerConfigError',
    when: ({ redis }) => redis.auth.enabled,
    facts: (config) => ({ secret: redisSecretName(config) }),
    asks: (config) => ['describe', 'secret', redisSecretName(config)],
  },
  {
    // https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/
    id: 'noOperator',
    sign: 'no matches for kind "ExternalSecret"',
    when: (config) => neededSecrets(config).some(({ source }) => source === 'external'),
    facts: () => ({}),
    asks: () => ['api-resources', '--api-group=external-secrets.io'],
  },
  {
    id: 'redisInside',
    sign: 'CrashLoopBackOff',
    when: ({ redis }) => redis.enabled,
    facts: ({ release }) => ({ redis: names(release).redis }),
    asks: ({ release }) => ['logs', `deployment/${names(release).redis}`, '--tail=50'],
  },
  {
    id: 'redisOutside',
    sign: 'CrashLoopBackOff',
    when: ({ redis }) => !redis.enabled,
    facts: ({ redis: { external } }) => ({ host: external.host, port: String(external.port) }),
    asks: ({ release }) => ['logs', `deployment/${names(release).app}`, '--previous', '--tail=50'],
  },
  {
    id: 'noRoom',
    sign: 'Pending',
    when: always,
    facts: ({ resources }) => room(resources.requests),
    asks: () => events('FailedScheduling'),
  },
  {
    id: 'podSecurity',
    sign: 'violates PodSecurity',
    when: always,
    facts: ({ release }) => ({ namespace: release.namespace }),
    asks: () => events('FailedCreate'),
  },
  {
    id: 'notFound',
    sign: '404 Not Found',
    when: ({ ingress }) => ingress.enabled,
    facts: ({ ingress: { host, path, className } }) => ({ host: host || '*', path, className: className || '–' }),
    asks: ({ release }) => ['describe', 'ingress', names(release).app],
  },
  {
    id: 'notAccepted',
    sign: 'Accepted False, ResolvedRefs False',
    when: ({ httpRoute }) => httpRoute.enabled,
    facts: ({ httpRoute: { hostnames, parentRefs }, release }) => ({
      gateways: parentRefs.map(({ name, namespace }) => `${namespace || release.namespace}/${name}`).join(', '),
      hosts: hostnames.join(', ') || '*',
      namespace: release.namespace,
    }),
    asks: ({ release }) => ['describe', 'httproute', names(release).app],
  },
]

/** What often goes wrong with this configuration, in the order of the steps. */
export const troubles = (config: CheckedConfig): readonly Trouble[] =>
  rows
    .filter(({ when }) => when(config))
    .map(({ id, sign, facts, asks }) => ({
      id,
      sign,
      facts: facts(config),
      argv: kubectlIn(config, ...asks(config)),
    }))
