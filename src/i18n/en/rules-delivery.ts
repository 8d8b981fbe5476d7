/** Rules about Git, Argo CD and Flux, in English. */
export const deliveryRules = {
  'GIT-REPOSITORY': {
    problem: 'The files are deployed from Git, and this is not the address of a repository.',
    remedy:
      'Write it as for git clone: https://git.example.com/team/deployments.git or git@git.example.com:team/deployments.git.',
  },
  'GIT-CREDENTIALS': {
    problem: 'A login stands in this address, which goes into files and links.',
    remedy: 'Take it out, and give it to Argo CD or Flux as a Secret of theirs.',
  },
  'GIT-REVISION': {
    problem: 'Git has no branch, tag or commit of this name.',
    remedy: 'Name a branch (main), a tag (refs/tags/v1.0) or a commit in full.',
  },
  'GIT-PATH': {
    problem: 'This is not a folder inside the repository.',
    remedy: 'Write it from the top of the repository, without a “/” before it or after it: clusters/production.',
  },
  'ARGOCD-NAME': {
    problem: 'This cannot be the name of a Namespace or a project of Argo CD.',
    remedy: 'Use at most {longest} lower-case letters, digits and “-”, with no “-” at either end: argocd.',
  },
  'ARGOCD-SERVER': {
    problem: 'This is not the address of the API of a cluster.',
    remedy: 'Take it from argocd cluster list; the cluster of Argo CD itself is https://kubernetes.default.svc.',
  },
  'FLUX-NAME': {
    problem: 'Kubernetes cannot have this name.',
    remedy: 'Use lower-case letters, digits and “-”, with no “-” at either end: flux-system.',
  },
  'FLUX-SSH-SECRET': {
    problem: 'Flux reads a repository over SSH only with a key, which comes from a Secret.',
    remedy: 'Name that Secret, which flux create secret git makes, or use an https:// address.',
  },
  'FLUX-KUSTOMIZE': {
    problem: 'Flux brings everything through Kustomize, which cannot carry one of these annotations.',
    remedy:
      'Change keys that read as numbers, dates, true, false or null, and values with U+0085; or deploy in another way.',
  },
}
