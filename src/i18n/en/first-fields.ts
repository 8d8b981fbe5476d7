import type { Messages } from '../messages.ts'

/** Label and sentence of the settings of the short form, in English. */
export const firstFields: Messages['fields'] = {
  'delivery.way': {
    label: 'deploy with',
    help: 'Decides which files and steps you get.',
  },
  'delivery.git.repository': {
    label: 'Git repository',
    help: 'Where the folder is committed, as for git clone. Never with a login in it.',
  },
  'release.platform': {
    label: 'platform',
    help: 'The kind of cluster, for hints that fit it.',
  },
  'release.name': { label: 'release', help: 'All object names begin with it.' },
  'release.namespace': { label: 'namespace', help: 'The Namespace that everything goes into.' },
  'image.backend.repository': { label: 'image repository', help: 'Without tag and digest.' },
  'image.backend.tag': {
    label: 'image tag',
    help: 'Best one that never moves.',
  },
  'redis.enabled': { label: 'Redis', help: 'Where sessions and keys are kept.' },
  'redis.external.host': { label: 'Redis host', help: 'Host name or address, without redis:// and without a port.' },
  replicas: { label: 'replicas', help: 'Pods of the app that run at the same time.' },
  'resources.limits.memory': { label: 'limits.memory', help: 'Killed above it. Empty: no limit.' },
  'ingress.enabled': { label: 'Ingress', help: 'Reachable under a host name.' },
  'ingress.host': { label: 'Ingress host', help: 'The name in the address bar. Empty: every name.' },
}
