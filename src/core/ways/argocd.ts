import type { CheckedConfig } from '../config/config.ts'
import { canKustomize } from '../manifests/can-kustomize.ts'
import { from } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import { commit, folderInGit, revert } from './git.ts'
import { manifestParts, namespaceForSecrets } from './kubectl.ts'
import type { Way } from './way.ts'

const path = 'argocd/application.yaml'

/** argoproj.io/v1alpha1 Application: what to deploy, from where, and where to. */
function application(config: CheckedConfig) {
  const { git, argocd: settings } = config.delivery
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: from('release.name', config.release.name),
      namespace: from('delivery.argocd.namespace', settings.namespace),
      // Who deletes the Application deletes its objects.
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: from('delivery.argocd.project', settings.project),
      source: {
        repoURL: from('delivery.git.repository', git.repository),
        targetRevision: from('delivery.git.revision', git.revision),
        // What Kustomize cannot carry Argo CD applies as it is.
        path: from(
          'delivery.git.path',
          canKustomize(config) ? folderInGit(config) : `${folderInGit(config)}/manifests`,
        ),
      },
      destination: {
        server: from('delivery.argocd.server', settings.server),
        namespace: from('release.namespace', config.release.namespace),
      },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        syncOptions: ['ServerSideApply=true'],
      },
    },
  }
}

/** The manifests in Git, and one object that tells Argo CD of them. */
export const argocd: Way = {
  files: (config, sources) => [
    ...manifestParts.files(config, sources),
    { path, lines: yamlLines(application(config)) },
  ],
  explained: (config) => [...manifestParts.explained(config), { id: 'argocd', path }],
  requirements: ['kubectl', 'git', 'argocd'],
  namespace: namespaceForSecrets,
  isInGit: true,
  deploy: (config) => [
    ...commit(config),
    {
      id: 'apply',
      commands: [
        { id: 'apply-argocd', argv: ['kubectl', 'apply', '-f', path], inWhole: true },
        {
          id: 'wait-argocd',
          argv: [
            'kubectl',
            'wait',
            '--for=jsonpath={.status.health.status}=Healthy',
            `application.argoproj.io/${config.release.name}`,
            '--namespace',
            config.delivery.argocd.namespace,
            '--timeout=10m',
          ],
          inWhole: true,
        },
      ],
    },
  ],
  undo: () => [...revert, { id: 'delete-argocd', argv: ['kubectl', 'delete', '-f', path], takesDown: true }],
}
