import { makesNamespace } from '../manifests/names.ts'
import { values } from '../outputs/values.ts'
import { externalSecretFiles, externalSecretParts } from './external-secrets.ts'
import { pruneExternal } from './kubectl.ts'
import type { Way } from './way.ts'

/** Helm would make the Namespace without its Pod Security labels, and only after the Secrets that go into it. */
const namespaceFile = 'namespace.yaml'

/** The chart with its values: Helm knows what it made, and takes away what these settings no longer make. */
export const helm: Way = {
  files: (config, { manifests, chart }) => [
    ...manifests
      .filter(({ path }) => path === 'manifests/00-namespace.yaml')
      .map((file) => ({ ...file, path: namespaceFile })),
    ...externalSecretFiles(manifests),
    values(config),
    ...chart,
  ],
  brings: [],
  explained: (config) => [
    ...externalSecretParts(config),
    ...(makesNamespace(config) ? [{ id: 'namespace', path: namespaceFile } as const] : []),
    { id: 'values', path: 'values.yaml' },
    { id: 'chart', path: 'chart/realtime-svg/' },
  ],
  requirements: ['kubectl', 'helm'],
  namespace: () => [{ id: 'namespace', argv: ['kubectl', 'apply', '-f', namespaceFile], inWhole: true }],
  deploy: (config, { chartRepository }) => {
    const { name, namespace } = config.release
    // Without the flag an upgrade with an empty values file takes the last release's values again.
    const upgrade = ['helm', 'upgrade', '--install', '--reset-values', name]
    const target = ['--namespace', namespace, '-f', 'values.yaml']
    const ours = [...upgrade, 'chart/realtime-svg', ...target]
    const left = pruneExternal(config)
    const theirs = chartRepository === null ? null : [...upgrade, 'realtime-svg', '--repo', chartRepository, ...target]
    return [
      // --dry-run would ask the cluster too, but oldest and newest Helm do not take it in the same words.
      {
        id: 'preview',
        commands: [{ id: 'template', argv: ['helm', 'template', name, 'chart/realtime-svg', ...target] }],
      },
      {
        id: 'apply',
        commands: [
          { id: 'apply-helm', argv: [...ours, '--wait'], inWhole: true },
          ...(theirs === null ? [] : [{ id: 'apply-helm-repository', argv: [...theirs, '--wait'] } as const]),
        ],
      },
      // They are none of the chart's objects: Helm leaves them.
      ...(left.length === 0 ? [] : [{ id: 'prune', commands: left } as const]),
    ]
  },
  undo: ({ release: { name, namespace } }) => [
    { id: 'rollback-helm', argv: ['helm', 'rollback', name, '--namespace', namespace], takesDown: true },
    { id: 'delete-helm', argv: ['helm', 'uninstall', name, '--namespace', namespace], takesDown: true },
  ],
}
