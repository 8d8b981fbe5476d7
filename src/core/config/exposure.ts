import type { DeploymentConfig } from './shape.ts'

/** How people reach the app, as one question; `both` while somebody moves from an Ingress to Gateway API. */
export const exposures = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ingress', 'gateway', 'both'] as const
export type Exposure = (typeof exposures)[number]

type Settings = Pick<DeploymentConfig, 'service' | 'ingress' | 'httpRoute'>

/** The answer that the settings give; it is no setting of its own. A Service of any type may stand behind an Ingress. */
export function exposureOf({ service, ingress, httpRoute }: Settings): Exposure {
  if (ingress.enabled) return httpRoute.enabled ? 'both' : 'ingress'
  return httpRoute.enabled ? 'gateway' : service.type
}

/** The same configuration with another answer; what the settings of the other answers hold stays. */
export function withExposure<C extends Settings>(config: C, exposure: Exposure): C {
  const [byIngress, byGateway] = [exposure === 'ingress', exposure === 'gateway'].map((is) => is || exposure === 'both')
  const type =
    exposure === 'ClusterIP' || exposure === 'NodePort' || exposure === 'LoadBalancer'
      ? exposure
      : // Behind an Ingress that is on, a Service keeps its type: some load balancers ask for a port of the nodes.
        config.ingress.enabled || config.httpRoute.enabled
        ? config.service.type
        : 'ClusterIP'
  return {
    ...config,
    service: { ...config.service, type },
    ingress: { ...config.ingress, enabled: byIngress === true },
    httpRoute: { ...config.httpRoute, enabled: byGateway === true },
  }
}
