import { gitUrl, isGitPath, isGitRevision } from '../../formats/git.ts'
import { httpUrl } from '../../formats/http-url.ts'
import { isDns1123Label, isDns1123Subdomain } from '../../formats/names.ts'
import { canKustomize } from '../../manifests/can-kustomize.ts'
import { rule } from '../rule.ts'

/** Where the files are in Git, and what Argo CD and Flux call the places that they use. */
export const deliveryRules = [
  rule({
    id: 'GIT-REPOSITORY',
    source: 'git-clone(1), GIT URLS',
    severity: 'error',
    paths: ['delivery.git.repository'],
    holds: (text) => gitUrl(text) !== null,
  }),
  rule({
    id: 'GIT-CREDENTIALS',
    source: 'the address stands in files and links',
    severity: 'error',
    paths: ['delivery.git.repository'],
    holds: (text) => gitUrl(text)?.hasCredentials !== true,
  }),
  rule({
    id: 'GIT-REVISION',
    source: 'git-check-ref-format(1)',
    severity: 'error',
    paths: ['delivery.git.revision'],
    holds: (text) => isGitRevision(text),
  }),
  rule({
    id: 'GIT-PATH',
    source: 'Argo CD util/argo ValidateRepo: no way out of the repository',
    severity: 'error',
    paths: ['delivery.git.path'],
    holds: (text) => text === '' || isGitPath(text),
  }),
  rule({
    id: 'ARGOCD-NAME',
    source: 'apimachinery validation.go IsDNS1123Label',
    severity: 'error',
    paths: ['delivery.argocd.namespace', 'delivery.argocd.project'],
    params: { longest: 63 },
    holds: (text) => isDns1123Label(text),
  }),
  rule({
    id: 'ARGOCD-SERVER',
    source: 'Argo CD, Application spec.destination.server',
    severity: 'error',
    paths: ['delivery.argocd.server'],
    holds: (text) => httpUrl(text)?.hasCredentials === false,
  }),
  rule({
    id: 'FLUX-NAME',
    source: 'apimachinery validation.go IsDNS1123Label, IsDNS1123Subdomain',
    severity: 'error',
    paths: ['delivery.flux.namespace', 'delivery.flux.gitSecret'],
    holds: (text, _, path) =>
      path === 'delivery.flux.namespace' ? isDns1123Label(text) : text === '' || isDns1123Subdomain(text),
  }),
  rule({
    id: 'FLUX-SSH-SECRET',
    source: 'fluxcd.io/flux/components/source/gitrepositories, SSH authentication',
    severity: 'error',
    paths: ['delivery.flux.gitSecret'],
    holds: (secret, { delivery }) => secret !== '' || gitUrl(delivery.git.repository)?.isSsh !== true,
  }),
  rule({
    id: 'FLUX-KUSTOMIZE',
    source: 'kyaml NewMapRNode; Flux has no way around Kustomize',
    severity: 'error',
    paths: ['delivery.way'],
    holds: (way, config) => way !== 'flux' || canKustomize(config),
  }),
]
