import type { SettingPath } from '../../src/core/config/config.ts'
import { fieldTexts } from '../../src/i18n/en/field-texts.ts'

// Where the page's sentence leans on the form around it: a switch with two names, a unit beside the field, "below".
const inTheFile: Partial<Record<SettingPath, string>> = {
  'resources.requests.cpu': 'CPU that the scheduler keeps free for each Pod of the app.',
  'resources.requests.memory': 'Memory that the scheduler keeps free for each Pod of the app.',
  'resources.limits.cpu': 'CPU above which the app is slowed down. Empty: no limit.',
  'resources.limits.memory': 'Memory above which the app is killed. Empty: no limit.',
  'release.name': 'The name of the Helm release; the names of all objects begin with it.',
  'image.backend.repository': 'Where the image is, without tag and digest.',
  'image.backend.tag': 'The version to run. One that never moves makes every rollout repeatable.',
  'redis.image.repository': 'Where the image is, without tag and digest.',
  'redis.enabled': 'Runs Redis in the cluster, in memory: a restart loses all data. False: the external Redis below.',
  'redis.image.tag': 'The version to run. The contract recommends 7-alpine.',
  'redis.resources.requests.cpu': 'CPU that the scheduler keeps free for Redis.',
  'redis.resources.requests.memory': 'Memory that the scheduler keeps free for Redis.',
  'redis.resources.limits.cpu': 'CPU above which Redis is slowed down. Empty: no limit.',
  'redis.resources.limits.memory': 'Memory above which Redis is killed; maxmemory is ¾ of it. Empty: no limit.',
  'redis.auth.existingSecret': 'The Secret that holds it. Empty: <release>-redis-auth.',
  'service.type': 'From where the Service is reachable: the cluster, every node, or a load balancer.',
  'service.nodePort': 'The port on every node, with NodePort and LoadBalancer. null: Kubernetes picks one.',
  terminationGracePeriodSeconds: 'Time to finish after SIGTERM, preStopSeconds included: 30 more than those at least.',
  'securityContext.readOnlyRootFilesystem': 'The container can write only to writablePaths.',
}

/** One sentence about a value, for a reader of the chart; the page's own wherever it stands alone. */
export const sentence = (path: SettingPath): string => inTheFile[path] ?? fieldTexts[path].help
