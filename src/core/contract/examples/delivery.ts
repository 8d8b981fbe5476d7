import type { PartialConfig } from '../../config/config.ts'

type Delivery = NonNullable<PartialConfig['delivery']>

const git: Delivery['git'] = { repository: 'https://git.example.com/team/deployments.git' }
const argocd = (settings: Delivery): PartialConfig => ({ delivery: { way: 'argocd', git, ...settings } })
const flux = (settings: Delivery): PartialConfig => ({ delivery: { way: 'flux', git, ...settings } })

/** Examples of the rules about Git, Argo CD and Flux. */
export const deliveryExamples = {
  'GIT-REPOSITORY': {
    holds: argocd({ git: { repository: 'git@git.example.com:team/deployments.git' } }),
    fails: argocd({ git: { repository: 'git.example.com/team/deployments' } }),
  },
  'GIT-CREDENTIALS': {
    holds: argocd({}),
    fails: argocd({ git: { repository: 'https://jane:token@git.example.com/team/deployments.git' } }),
  },
  'GIT-REVISION': {
    holds: argocd({ git: { ...git, revision: 'refs/tags/v1.0' } }),
    fails: argocd({ git: { ...git, revision: 'main branch' } }),
  },
  'GIT-PATH': {
    holds: argocd({ git: { ...git, path: 'clusters/production' } }),
    fails: argocd({ git: { ...git, path: '../production' } }),
  },
  'ARGOCD-NAME': { holds: argocd({ argocd: { project: 'team-a' } }), fails: argocd({ argocd: { project: 'Team A' } }) },
  'ARGOCD-SERVER': {
    holds: argocd({ argocd: { server: 'https://10.0.0.1:6443' } }),
    fails: argocd({ argocd: { server: 'production' } }),
  },
  'FLUX-NAME': { holds: flux({ flux: { namespace: 'gitops' } }), fails: flux({ flux: { namespace: 'Flux_System' } }) },
  'FLUX-SSH-SECRET': {
    holds: flux({
      git: { repository: 'ssh://git@git.example.com/team/deployments' },
      flux: { gitSecret: 'git-login' },
    }),
    fails: flux({ git: { repository: 'ssh://git@git.example.com/team/deployments' } }),
  },
  'FLUX-KUSTOMIZE': {
    holds: flux({}),
    fails: { ...flux({}), commonAnnotations: [{ key: '1', value: 'a' }] },
  },
}
