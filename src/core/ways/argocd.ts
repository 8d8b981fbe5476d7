import type { CheckedConfig } from '../config/config.ts'
import { canKustomize } from '../manifests/can-kustomize.ts'
import { from } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import { folderInGit, throughGit } from './git.ts'

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
      // Who deletes the Application deletes its objects. The API server warns of the name without a path.
      finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'],
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

export const argocd = throughGit({
  id: 'argocd',
  path,
  files: (config) => [{ path, lines: yamlLines(application(config)) }],
  isDone: 'jsonpath={.status.health.status}=Healthy',
  kind: 'application.argoproj.io',
  namespace: ({ delivery }) => delivery.argocd.namespace,
})
