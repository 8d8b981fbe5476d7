import { at, isTree, itemsOf, textOf } from '../../config/tree.ts'
import type { ReleaseObjects } from './release-objects.ts'

function serviceSettings(service: unknown) {
  const ports = itemsOf(at(service, 'spec', 'ports'))
  const port = ports.find((item) => at(item, 'name') === 'http') ?? ports[0]
  return { type: at(service, 'spec', 'type'), port: at(port, 'port'), nodePort: at(port, 'nodePort') }
}

function ingressSettings(ingress: unknown) {
  const [rule] = itemsOf(at(ingress, 'spec', 'rules'))
  const [path] = itemsOf(at(rule, 'http', 'paths'))
  const [tls] = itemsOf(at(ingress, 'spec', 'tls'))
  return {
    enabled: isTree(ingress),
    className: at(ingress, 'spec', 'ingressClassName'),
    host: at(rule, 'host'),
    path: at(path, 'path'),
    pathType: at(path, 'pathType'),
    tls: { enabled: isTree(tls), secretName: at(tls, 'secretName') },
  }
}

/** Gateway API fills in group, kind and weight; a timeout that is not there is none that we would write either. */
function routeSettings(route: unknown) {
  const [rule] = itemsOf(at(route, 'spec', 'rules'))
  const [match] = itemsOf(at(rule, 'matches'))
  const parents = itemsOf(at(route, 'spec', 'parentRefs'))
  return {
    enabled: isTree(route),
    parentRefs: parents.map((parent) => ({
      name: at(parent, 'name'),
      namespace: at(parent, 'namespace') ?? '',
      sectionName: at(parent, 'sectionName') ?? '',
    })),
    hostnames: itemsOf(at(route, 'spec', 'hostnames')),
    path: at(match, 'path', 'value'),
    timeouts: isTree(route) ? { request: at(rule, 'timeouts', 'request') ?? '' } : undefined,
  }
}

function autoscalingSettings(autoscaler: unknown) {
  const metrics = itemsOf(at(autoscaler, 'spec', 'metrics'))
  const cpu = metrics.find((metric) => at(metric, 'resource', 'name') === 'cpu')
  return {
    enabled: isTree(autoscaler),
    minReplicas: at(autoscaler, 'spec', 'minReplicas'),
    maxReplicas: at(autoscaler, 'spec', 'maxReplicas'),
    targetCPUUtilizationPercentage:
      at(cpu, 'resource', 'target', 'averageUtilization') ?? at(autoscaler, 'spec', 'targetCPUUtilizationPercentage'),
  }
}

const blockOf = (rule: unknown) => textOf(at(itemsOf(at(rule, 'to'))[0], 'ipBlock', 'cidr'))

/** `host` is the address of an external Redis, whose own range is no setting. */
function policySettings(policy: unknown, host: string | undefined) {
  const [ingress] = itemsOf(at(policy, 'spec', 'ingress'))
  const named = (peer: unknown) => at(peer, 'namespaceSelector', 'matchLabels', 'kubernetes.io/metadata.name')
  // The ranges of resolvers stand behind a selector; that of Redis stands alone.
  const range = itemsOf(at(policy, 'spec', 'egress'))
    .map(blockOf)
    .find((block) => block !== undefined)
  const isOwn = range === undefined || /^(.*)\/(?:32|128)$/.exec(range)?.[1] === host
  return {
    enabled: isTree(policy),
    ingressNamespace: itemsOf(at(ingress, 'from'))
      .map(named)
      .find((name) => name !== undefined),
    redisCidr: isOwn ? undefined : range,
  }
}

/** What the objects beside the Deployments say. */
export const networkSettings = ({ find }: ReleaseObjects, redisHost?: string) => ({
  service: serviceSettings(find('Service')?.node),
  ingress: ingressSettings(find('Ingress')?.node),
  httpRoute: routeSettings(find('HTTPRoute')?.node),
  autoscaling: autoscalingSettings(find('HorizontalPodAutoscaler')?.node),
  networkPolicy: policySettings(find('NetworkPolicy')?.node, redisHost),
})
