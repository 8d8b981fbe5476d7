import type { Messages } from '../messages.ts'

const image = {
  repository: { label: 'repository', help: 'Where the image is, without tag and digest.' },
  tag: { label: 'tag', help: 'The version to run. One that never moves makes every rollout repeatable.' },
  digest: { label: 'digest', help: 'Pins the exact bytes and wins over the tag. Empty: the tag decides.' },
  pullPolicy: { label: 'pullPolicy', help: 'When a node asks the registry for the image.' },
}

const resources = {
  requests: {
    cpu: { label: 'cpu', help: 'Reserved for each Pod.' },
    memory: { label: 'memory', help: 'Reserved for each Pod.' },
  },
  limits: {
    cpu: { label: 'cpu', help: 'Throttled above it. Empty: no limit.' },
    memory: { label: 'memory', help: 'Killed above it. Empty: no limit.' },
  },
}

/** Label and help of every setting, in English. */
export const fields: Messages['fields'] = {
  'release.name': { label: 'release', help: 'The name of the Helm release; the names of all objects begin with it.' },
  'release.namespace': { label: 'namespace', help: 'The Namespace that everything goes into.' },
  'release.createNamespace': {
    label: 'create Namespace',
    help: 'Makes the Namespace too, with Pod Security level restricted.',
  },
  'release.kubernetesVersion': {
    label: 'Kubernetes',
    help: 'The oldest version that the cluster may have. Nothing newer is used.',
  },

  'image.backend.repository': image.repository,
  'image.backend.tag': image.tag,
  'image.backend.digest': image.digest,
  'image.backend.pullPolicy': image.pullPolicy,
  'image.platforms': { label: 'platforms', help: 'What your nodes run on; the image must exist for each.' },
  'image.platforms[]': { label: 'platform', help: 'One kind of node.' },

  'image.pullSecrets': {
    label: 'pullSecrets',
    help: 'Secrets that hold the registry login. None: the image is public.',
  },
  'image.pullSecrets[].name': { label: 'Secret name', help: 'A Secret of type kubernetes.io/dockerconfigjson.' },
  'registry.server': {
    label: 'server',
    help: 'Only for the command that makes the Secret. Empty: the host of the image repository.',
  },
  'registry.username': {
    label: 'username',
    help: 'Only for that command. Empty: it asks. The password is never entered here.',
  },

  'redis.enabled': { label: 'Redis', help: 'Where sessions and keys are kept.' },
  'redis.image.repository': image.repository,
  'redis.image.tag': { label: 'tag', help: 'The contract recommends 7-alpine.' },
  'redis.image.digest': image.digest,
  'redis.image.pullPolicy': image.pullPolicy,
  'redis.resources.requests.cpu': resources.requests.cpu,
  'redis.resources.requests.memory': resources.requests.memory,
  'redis.resources.limits.cpu': resources.limits.cpu,
  'redis.resources.limits.memory': {
    label: 'memory',
    help: 'Killed above it; maxmemory is ¾ of it.',
  },
  'redis.external.host': { label: 'host', help: 'Host name or address, without redis:// and without a port.' },
  'redis.external.port': { label: 'port', help: 'The port on which Redis answers.' },
  'redis.external.tls': { label: 'TLS', help: 'Connects with rediss://. The published image up to v0.1.11 cannot.' },
  'redis.external.database': { label: 'database', help: 'The number of the database in Redis, usually 0.' },
  'redis.auth.enabled': {
    label: 'password',
    help: 'Redis asks for a password, which comes from a Secret.',
  },
  'redis.auth.existingSecret': {
    label: 'Secret name',
    help: 'The Secret that holds it. Empty: named after the release.',
  },
  'redis.auth.username': { label: 'username', help: 'A user of Redis 6 or later (ACL). Empty: “default”.' },
  'redis.auth.passwordKey': { label: 'passwordKey', help: 'The key in the Secret that holds the password itself.' },
  'redis.auth.encodedKey': {
    label: 'encodedKey',
    help: 'The key with the same password percent-encoded, for REDIS_URL. Empty: the password itself is used.',
  },
  'redis.auth.urlKey': {
    label: 'urlKey',
    help: 'A key that holds the whole Redis URL. Empty: the Pod puts it together.',
  },

  replicas: { label: 'replicas', help: 'Pods of the app that run at the same time.' },
  'resources.requests.cpu': resources.requests.cpu,
  'resources.requests.memory': resources.requests.memory,
  'resources.limits.cpu': resources.limits.cpu,
  'resources.limits.memory': resources.limits.memory,
  'autoscaling.enabled': {
    label: 'autoscaling',
    help: 'A HorizontalPodAutoscaler sets the replicas. Needs metrics-server.',
  },
  'autoscaling.minReplicas': { label: 'minReplicas', help: 'Never fewer Pods than this.' },
  'autoscaling.maxReplicas': { label: 'maxReplicas', help: 'Never more Pods than this.' },
  'autoscaling.targetCPUUtilizationPercentage': {
    label: 'target CPU',
    help: 'Average CPU use to aim for, as a share of the request.',
    unit: '%',
  },
  'podDisruptionBudget.enabled': {
    label: 'disruption budget',
    help: 'Draining a node evicts one Pod at a time. Made for two replicas or more.',
  },

  'service.type': { label: 'Service type', help: 'ClusterIP: reachable in the cluster, and through an Ingress.' },
  'service.port': { label: 'Service port', help: 'The port of the Service; the container always listens on 8080.' },
  'service.nodePort': { label: 'nodePort', help: 'The port on every node. Empty: Kubernetes picks one.' },
  'ingress.enabled': { label: 'Ingress', help: 'Makes the app reachable under a host name.' },
  'ingress.className': {
    label: 'className',
    help: 'Which controller serves it. Empty: the default one of the cluster.',
  },
  'ingress.host': { label: 'host', help: 'The name in the address bar. Empty: every name.' },
  'ingress.path': { label: 'path', help: 'Where the app begins under that host.' },
  'ingress.pathType': { label: 'pathType', help: 'How the path is compared with the one asked for.' },
  'ingress.annotations': { label: 'annotations', help: 'Settings of the controller, such as timeouts or an issuer.' },
  'ingress.annotations[].key': { label: 'key', help: 'Such as cert-manager.io/cluster-issuer.' },
  'ingress.annotations[].value': { label: 'value', help: 'Always text; may have several lines.' },
  'ingress.tls.enabled': { label: 'TLS', help: 'Serves https with a certificate from a Secret.' },
  'ingress.tls.secretName': {
    label: 'secretName',
    help: 'A Secret of type kubernetes.io/tls, made by you or by cert-manager.',
  },
  'networkPolicy.enabled': {
    label: 'NetworkPolicy',
    help: 'Only the app reaches Redis, and the app only Redis and DNS. The network plugin must enforce it.',
  },

  'config.logLevel': { label: 'LOG_LEVEL', help: 'How much the app writes to its log.' },
  'config.backendUrl': {
    label: 'BACKEND_URL',
    help: 'The address at which browsers reach the app. Empty: taken from the Ingress or the Service.',
  },
  terminationGracePeriodSeconds: {
    label: 'grace period',
    help: 'Time that a Pod has to stop, the pause below included.',
    unit: 'seconds',
  },
  preStopSeconds: {
    label: 'preStop pause',
    help: 'Waits before SIGTERM, so that no new request arrives while it stops.',
    unit: 'seconds',
  },
  'securityContext.runAsNonRoot': { label: 'runAsNonRoot', help: 'Kubernetes refuses to start the container as root.' },
  'securityContext.runAsUser': { label: 'runAsUser', help: 'The numeric user; the published image names none itself.' },
  'securityContext.readOnlyRootFilesystem': {
    label: 'read-only root',
    help: 'The container can write only to the paths below.',
  },
  writablePaths: {
    label: 'writable paths',
    help: 'Each becomes an empty folder of its own (emptyDir), gone with the Pod.',
  },
  'writablePaths[]': { label: 'path', help: 'Absolute, such as /tmp.' },

  commonLabels: { label: 'labels', help: 'On every object and Pod, never in selectors.' },
  'commonLabels[].key': { label: 'key', help: 'Such as team or example.com/team.' },
  'commonLabels[].value': { label: 'value', help: 'At most 63 letters, digits, “-”, “_” and “.”.' },
  commonAnnotations: { label: 'annotations', help: 'On every object.' },
  'commonAnnotations[].key': { label: 'key', help: 'Such as example.com/contact.' },
  'commonAnnotations[].value': { label: 'value', help: 'Always text; may have several lines.' },
  podAnnotations: { label: 'Pod annotations', help: 'Only on the Pods, for agents that read them there.' },
  'podAnnotations[].key': { label: 'key', help: 'Such as prometheus.io/scrape.' },
  'podAnnotations[].value': { label: 'value', help: 'Always text; may have several lines.' },
}
