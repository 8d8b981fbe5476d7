import type { CheckedConfig } from '../config/config.ts'
import { gitUrl } from '../formats/git.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { from } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'
import { folderInGit, throughGit } from './git.ts'

/** A branch; else the name of a reference, or a commit (source-controller, GitRepositoryRef). */
function reference(revision: string): object {
  if (/^[\da-f]{40}$/.test(revision)) return { commit: from('delivery.git.revision', revision) }
  return { [revision.startsWith('refs/') ? 'name' : 'branch']: from('delivery.git.revision', revision) }
}

/** source.toolkit.fluxcd.io/v1 GitRepository and kustomize.toolkit.fluxcd.io/v1 Kustomization. */
function fluxFiles(config: CheckedConfig): OutputFile[] {
  const { git, flux: settings } = config.delivery
  const metadata = {
    name: from('release.name', config.release.name),
    namespace: from('delivery.flux.namespace', settings.namespace),
  }
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata,
    spec: {
      interval: '1m',
      url: from('delivery.git.repository', gitUrl(git.repository)!.url),
      ref: reference(git.revision),
      secretRef: settings.gitSecret === '' ? undefined : { name: from('delivery.flux.gitSecret', settings.gitSecret) },
    },
  }
  const kustomization = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata,
    spec: {
      interval: '10m',
      retryInterval: '1m',
      timeout: '5m',
      sourceRef: { kind: 'GitRepository', name: from('release.name', config.release.name) },
      path: from('delivery.git.path', `./${folderInGit(config)}`),
      prune: true,
      // Checks the health of every object; healthChecks would be ignored beside it (kustomize-controller, spec.wait).
      wait: true,
    },
  }
  return [
    { path: 'flux/git-repository.yaml', lines: yamlLines(source) },
    // Not kustomization.yaml: Kustomize would take the folder for one of its own.
    { path: 'flux/flux-kustomization.yaml', lines: yamlLines(kustomization) },
  ]
}

export const flux = throughGit({
  id: 'flux',
  path: 'flux/',
  files: fluxFiles,
  isDone: 'condition=Ready',
  kind: 'kustomization.kustomize.toolkit.fluxcd.io',
  namespace: ({ delivery }) => delivery.flux.namespace,
})
