import type { CheckedConfig } from '../config/config.ts'
import { hasDisruptionBudget } from '../manifests/pod-disruption-budget.ts'
import { makesNamespace, names } from '../manifests/names.ts'
import { type ChartSource, type Command, type CommandId, kubectlIn, type Step } from './command.ts'
import { imageStep } from './image-step.ts'
import { imageCommands } from '../platforms/index.ts'
import { secretSteps } from '../secrets/index.ts'
import { wayOf } from '../ways/index.ts'

const curl = (id: CommandId, path: string): Command => ({
  id,
  argv: ['curl', '-fsS', `http://127.0.0.1:8080${path}`],
  // In Windows PowerShell `curl` is another program's alias.
  powershell: ['curl.exe', '-fsS', `http://127.0.0.1:8080${path}`],
})

/** What each Gateway says of the route, one column a fact: Accepted and ResolvedRefs, and where people come in. */
function routeCommands({ httpRoute, release }: CheckedConfig): Command[] {
  if (!httpRoute.enabled) return []
  const conditions = ['type', 'status', 'reason'].map(
    (name) => `${name.toUpperCase()}:.status.parents[*].conditions[*].${name}`,
  )
  const columns = ['GATEWAY:.status.parents[*].parentRef.name', ...conditions].join(',')
  const route = ['get', 'httproute', names(release).app, '-o', `custom-columns=${columns}`]
  const gateways = new Map(
    httpRoute.parentRefs.map(({ name, namespace }) => [`${namespace}/${name}`, [namespace || release.namespace, name]]),
  )
  return [
    { id: 'route', argv: kubectlIn({ release }, ...route), inWhole: true },
    ...[...gateways.values()].map(([namespace = '', name = '']): Command => ({
      id: 'gateway',
      argv: ['kubectl', '--namespace', namespace, 'get', 'gateway', name],
    })),
  ]
}

function runningSteps(config: CheckedConfig): Step[] {
  const { app, redis } = names(config.release)
  const selector = `app.kubernetes.io/instance=${config.release.name}`
  const inCluster = config.redis.enabled
  const restarts = 'NAME:.metadata.name,EXIT:.status.containerStatuses[0].lastState.terminated.exitCode'
  return [
    {
      id: 'rollout',
      commands: [
        ...(inCluster
          ? [
              {
                id: 'rollout-redis',
                argv: kubectlIn(config, 'rollout', 'status', `deployment/${redis}`, '--timeout=3m'),
                inWhole: true,
              } as const,
            ]
          : []),
        {
          id: 'rollout-app',
          argv: kubectlIn(config, 'rollout', 'status', `deployment/${app}`, '--timeout=5m'),
          inWhole: true,
        },
        { id: 'pods', argv: kubectlIn(config, 'get', 'pods', '-l', selector, '-o', 'wide'), inWhole: true },
      ],
    },
    {
      id: 'check',
      commands: [
        { id: 'forward', argv: kubectlIn(config, 'port-forward', `service/${app}`, `8080:${config.service.port}`) },
        curl('health', '/health'),
        curl('ready', '/ready'),
        // The shell's own kill: a slim image has no such program.
        {
          id: 'stop',
          argv: kubectlIn(config, 'exec', `deployment/${app}`, '--', 'sh', '-c', 'kill -TERM 1'),
          takesDown: true,
        },
        {
          id: 'stop-exit-code',
          argv: kubectlIn(config, 'get', 'pods', '-l', selector, '-o', `custom-columns=${restarts}`),
        },
        ...(hasDisruptionBudget(config)
          ? [{ id: 'disruptions', argv: kubectlIn(config, 'get', 'poddisruptionbudget', app), inWhole: true } as const]
          : []),
        ...routeCommands(config),
      ],
    },
    {
      id: 'logs',
      commands: [
        { id: 'logs-app', argv: kubectlIn(config, 'logs', `deployment/${app}`, '--tail=100', '--follow') },
        ...(inCluster
          ? [{ id: 'logs-redis', argv: kubectlIn(config, 'logs', `deployment/${redis}`, '--tail=100') } as const]
          : []),
        { id: 'restart', argv: kubectlIn(config, 'rollout', 'restart', `deployment/${app}`), takesDown: true },
      ],
    },
  ]
}

/** Every command of the way that the configuration names, in the order in which a person runs them. */
export function steps(config: CheckedConfig, chartSource: ChartSource, way = wayOf(config)): Step[] {
  const secrets = secretSteps(config, way)
  const before = makesNamespace(config) ? way.namespace(config) : []
  const image = imageCommands(config)
  return [
    ...(image.length > 0 ? [{ id: 'own-image', commands: image } as const] : []),
    ...(before.length > 0 ? [{ id: 'namespace', commands: before } as const] : []),
    ...secrets.before,
    ...way.deploy(config, chartSource),
    ...secrets.after,
    ...runningSteps(config),
    { id: 'undo', commands: [...way.undo(config), ...secrets.undo] },
    imageStep(config),
  ]
}
