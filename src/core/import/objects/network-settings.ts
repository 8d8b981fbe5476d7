import { at, isTree, itemsOf } from '../../config/tree.ts'
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

/** What the objects beside the Deployments say. */
export const networkSettings = ({ find }: ReleaseObjects) => ({
  service: serviceSettings(find('Service')?.node),
  ingress: ingressSettings(find('Ingress')?.node),
  autoscaling: autoscalingSettings(find('HorizontalPodAutoscaler')?.node),
  networkPolicy: { enabled: find('NetworkPolicy') !== undefined },
})
