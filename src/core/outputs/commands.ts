import type { CheckedConfig } from '../config/config.ts'
import { absentObjects } from '../manifests/index.ts'
import { hasDisruptionBudget } from '../manifests/pod-disruption-budget.ts'
import { makesNamespace, names } from '../manifests/names.ts'
import type { Command, CommandId, Place, Step } from './command.ts'
import { imageStep } from './image-step.ts'
import { canKustomize } from './kustomization.ts'
import { neededSecrets } from './needed-secrets.ts'

const curl = (id: CommandId, path: string): Command => ({
  id,
  argv: ['curl', '-fsS', `http://127.0.0.1:8080${path}`],
  // In Windows PowerShell `curl` is another program's alias.
  powershell: ['curl.exe', '-fsS', `http://127.0.0.1:8080${path}`],
})

/** Every object of the folder, for kubectl. */
const everything = (config: CheckedConfig) => (canKustomize(config) ? ['-k', '.'] : ['-f', 'manifests/'])

function applySteps(config: CheckedConfig, { chartRepository }: Place): Step[] {
  const { name, namespace } = config.release
  // Without the flag an upgrade with an empty values file takes the last release's values again.
  const upgrade = ['helm', 'upgrade', '--install', '--reset-values', name]
  const target = ['--namespace', namespace, '-f', 'values.yaml']
  const manifests = ['kubectl', 'apply', '-f', 'manifests/']
  const repository = chartRepository === null ? [] : [...upgrade, 'realtime-svg', '--repo', chartRepository, ...target]
  return [
    {
      id: 'preview',
      commands: [
        { id: 'diff', argv: ['kubectl', 'diff', ...everything(config)] },
        { id: 'dry-run', argv: ['kubectl', 'apply', ...everything(config), '--dry-run=server'], inWhole: true },
      ],
    },
    {
      id: 'apply',
      commands: [
        ...(canKustomize(config)
          ? [
              { id: 'apply-kustomize', argv: ['kubectl', 'apply', '-k', '.'], inWhole: true } as const,
              { id: 'apply-manifests', argv: manifests } as const,
            ]
          : [{ id: 'apply-manifests', argv: manifests, inWhole: true } as const]),
        { id: 'apply-helm', argv: [...upgrade, 'chart/realtime-svg', ...target] },
        ...(repository.length > 0 ? [{ id: 'apply-helm-repository', argv: repository } as const] : []),
      ],
    },
    ...pruneStep(config),
  ]
}

/** `kubectl apply` removes nothing: what an earlier configuration made and this one does not would go on acting. */
function pruneStep(config: CheckedConfig): Step[] {
  const absent = absentObjects(config)
  if (absent.length === 0) return []
  const argv = ['kubectl', '--namespace', config.release.namespace, 'delete', '--ignore-not-found', ...absent]
  return [{ id: 'prune', commands: [{ id: 'prune', argv, takesDown: true }] }]
}

function runningSteps(config: CheckedConfig): Step[] {
  const { app, redis } = names(config.release)
  const kubectl = (...argv: string[]) => ['kubectl', '--namespace', config.release.namespace, ...argv]
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
                argv: kubectl('rollout', 'status', `deployment/${redis}`, '--timeout=3m'),
                inWhole: true,
              } as const,
            ]
          : []),
        { id: 'rollout-app', argv: kubectl('rollout', 'status', `deployment/${app}`, '--timeout=5m'), inWhole: true },
        { id: 'pods', argv: kubectl('get', 'pods', '-l', selector, '-o', 'wide'), inWhole: true },
      ],
    },
    {
      id: 'check',
      commands: [
        { id: 'forward', argv: kubectl('port-forward', `service/${app}`, `8080:${config.service.port}`) },
        curl('health', '/health'),
        curl('ready', '/ready'),
        // The shell's own kill: a slim image has no such program.
        {
          id: 'stop',
          argv: kubectl('exec', `deployment/${app}`, '--', 'sh', '-c', 'kill -TERM 1'),
          takesDown: true,
        },
        { id: 'stop-exit-code', argv: kubectl('get', 'pods', '-l', selector, '-o', `custom-columns=${restarts}`) },
        ...(hasDisruptionBudget(config)
          ? [{ id: 'disruptions', argv: kubectl('get', 'poddisruptionbudget', app), inWhole: true } as const]
          : []),
      ],
    },
    {
      id: 'logs',
      commands: [
        { id: 'logs-app', argv: kubectl('logs', `deployment/${app}`, '--tail=100', '--follow') },
        ...(inCluster
          ? [{ id: 'logs-redis', argv: kubectl('logs', `deployment/${redis}`, '--tail=100') } as const]
          : []),
        { id: 'restart', argv: kubectl('rollout', 'restart', `deployment/${app}`), takesDown: true },
      ],
    },
    {
      id: 'undo',
      commands: [
        { id: 'rollback', argv: kubectl('rollout', 'undo', `deployment/${app}`), takesDown: true },
        {
          id: 'rollback-helm',
          argv: ['helm', 'rollback', config.release.name, '--namespace', config.release.namespace],
          takesDown: true,
        },
        {
          id: 'delete-kustomize',
          argv: ['kubectl', 'delete', ...everything(config), '--ignore-not-found'],
          takesDown: true,
        },
        {
          id: 'delete-helm',
          argv: ['helm', 'uninstall', config.release.name, '--namespace', config.release.namespace],
          takesDown: true,
        },
      ],
    },
  ]
}

/** Every command, in the order in which a person runs them. */
export function steps(config: CheckedConfig, place: Place): Step[] {
  const namespace: Command = {
    id: 'namespace',
    argv: ['kubectl', 'apply', '-f', 'manifests/00-namespace.yaml'],
    inWhole: true,
  }
  const secrets: Command = {
    id: 'secrets',
    argv: ['bash', 'create-secrets.sh'],
    // Windows runs no script by default (about_Execution_Policies).
    powershell: ['powershell', '-ExecutionPolicy', 'Bypass', '-File', 'create-secrets.ps1'],
    inWhole: true,
  }
  return [
    ...(makesNamespace(config) ? [{ id: 'namespace', commands: [namespace] } as const] : []),
    ...(neededSecrets(config).length > 0 ? [{ id: 'secrets', commands: [secrets] } as const] : []),
    ...applySteps(config, place),
    ...runningSteps(config),
    imageStep(config),
  ]
}
