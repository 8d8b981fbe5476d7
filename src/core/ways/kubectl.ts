import type { CheckedConfig } from '../config/config.ts'
import { absentObjects, manifestFiles } from '../manifests/index.ts'
import { names } from '../manifests/names.ts'
import { type Command, type CommandId, kubectlIn, type Step } from '../outputs/command.ts'
import { canKustomize } from '../manifests/can-kustomize.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import { kustomizationFiles, varsPath } from '../outputs/kustomization.ts'
import type { ExplainedFile, Way } from './way.ts'

/** Every object of the folder, for kubectl. */
const everything = (config: CheckedConfig) => (canKustomize(config) ? ['-k', '.'] : ['-f', 'manifests/'])

const deletion = (config: CheckedConfig) => kubectlIn(config, 'delete', '--ignore-not-found')

/** `kubectl apply` removes nothing: what an earlier configuration made and this one does not would go on acting. */
function pruneStep(config: CheckedConfig): Step[] {
  const absent = absentObjects(config)
  const argv = deletion(config)
  const commands = [
    ...(absent.length > 0 ? [{ id: 'prune', argv: [...argv, ...absent], takesDown: true } as const] : []),
    ...(config.httpRoute.enabled
      ? []
      : [pruneCustom('prune-route', 'httproutes', [...argv, `httproute/${names(config.release).app}`])]),
    ...pruneExternal(config),
  ]
  return commands.length === 0 ? [] : [{ id: 'prune', commands }]
}

const groups = { httproutes: 'gateway.networking.k8s.io', externalsecrets: 'external-secrets.io' }

/** kubectl fails over a kind that the cluster does not know, whatever --ignore-not-found says: it is asked for it first. */
function pruneCustom(id: CommandId, kind: keyof typeof groups, argv: readonly string[]): Command {
  const known = `kubectl api-resources --api-group=${groups[kind]} -o name`
  const remove = argv.join(' ')
  return {
    id,
    argv: ['sh', '-c', `if ${known} | grep -q ^${kind}; then ${remove}; fi`],
    powershell: ['powershell', '-Command', `if (${known} | Select-String ^${kind}) { ${remove} }`],
    takesDown: true,
  }
}

/**
 * ExternalSecrets of this release, never of somebody else. Their Secrets stay, and are no longer the operator's: with the
 * ExternalSecret each would go, and the Pods need it.
 */
export function pruneExternal(config: CheckedConfig): Command[] {
  const secrets = neededSecrets(config)
  if (secrets.length === 0) return []
  const labels = `app.kubernetes.io/name=realtime-svg,app.kubernetes.io/instance=${config.release.name}`
  const others = secrets.filter(({ source }) => source === 'external').map(({ name }) => `metadata.name!=${name}`)
  const fields = others.length === 0 ? [] : [`--field-selector=${others.join(',')}`]
  const remove = [
    ...deletion(config),
    '--cascade=orphan',
    'externalsecrets.external-secrets.io',
    '-l',
    labels,
    ...fields,
  ]
  return [pruneCustom('prune-external', 'externalsecrets', remove)]
}

const kustomizationParts = (config: CheckedConfig): ExplainedFile[] =>
  kustomizationFiles(config, manifestFiles(config)).map(({ path }) => ({
    id: path === varsPath ? 'kustomizeVars' : 'kustomization',
    path,
  }))

/** The manifests and, where it can carry them, the kustomization over them. */
export const manifestParts: Pick<Way, 'files' | 'explained' | 'namespace'> = {
  files: (config, { manifests }) => [
    ...(canKustomize(config) ? kustomizationFiles(config, manifests) : []),
    ...manifests,
  ],
  explained: (config): ExplainedFile[] => [
    ...(canKustomize(config) ? kustomizationParts(config) : []),
    { id: 'manifests', path: 'manifests/' },
  ],
  namespace: () => [
    { id: 'namespace', argv: ['kubectl', 'apply', '-f', 'manifests/00-namespace.yaml'], inWhole: true },
  ],
}

/** Where something else makes the Namespace, it has to be there before it only for the Secrets that people make in it. */
export const namespaceForSecrets: Way['namespace'] = (config) =>
  neededSecrets(config).length > 0 ? manifestParts.namespace(config) : []

/** Back to the Pods before, as the Deployment remembers them. */
export const rollback = ({ release }: CheckedConfig): Command => ({
  id: 'rollback',
  argv: kubectlIn({ release }, 'rollout', 'undo', `deployment/${names(release).app}`),
  takesDown: true,
})

/** Plain manifests, applied by hand or by a script. */
export const kubectl: Way = {
  ...manifestParts,
  // What is sealed is for one name in one Namespace: an overlay of the kustomization could not rename it.
  brings: ['external'],
  requirements: ['kubectl'],
  deploy: (config) => [
    {
      id: 'preview',
      commands: [
        { id: 'diff', argv: ['kubectl', 'diff', ...everything(config)] },
        { id: 'dry-run', argv: ['kubectl', 'apply', ...everything(config), '--dry-run=server'], inWhole: true },
      ],
    },
    {
      id: 'apply',
      commands: [{ id: 'apply', argv: ['kubectl', 'apply', ...everything(config)], inWhole: true }],
    },
    ...pruneStep(config),
  ],
  undo: (config) => [
    rollback(config),
    { id: 'delete', argv: ['kubectl', 'delete', ...everything(config), '--ignore-not-found'], takesDown: true },
  ],
}
