import type { DeploymentConfig } from '../../config/config.ts'
import type { PartRow } from '../picture.ts'

const scheme = ({ ingress }: DeploymentConfig) => (ingress.tls.enabled ? 'https' : 'http')

/** How people come to the app: by the Ingress, the Gateway, a port of each node, a load balancer, or only from the command line. */
export const people: PartRow = {
  id: 'people',
  kind: 'box',
  settings: ['config.backendUrl', 'ingress', 'streams', 'httpRoute'],
  part: (values, { people: title, anyHost }) => {
    const { httpRoute, ingress, service } = values
    const port = String(service.port)
    if (ingress.enabled) {
      const address = `${scheme(values)}://${ingress.host || anyHost}${ingress.path}`
      return { title, lines: [scheme(values)], says: 'address', facts: { address }, leads: ['ingress.host'] }
    }
    if (httpRoute.enabled) {
      const address = `${httpRoute.hostnames[0] ?? anyHost}${httpRoute.path}`
      return { title, lines: [], says: 'address', facts: { address }, leads: ['httpRoute.hostnames'] }
    }
    if (service.type === 'NodePort') {
      const nodePort = String(service.nodePort ?? '30000–32767')
      return {
        title,
        lines: [`:${nodePort}`],
        says: 'nodePort',
        facts: { port: nodePort },
        leads: ['service.nodePort'],
      }
    }
    if (service.type === 'LoadBalancer')
      return { title, lines: [`:${port}`], says: 'loadBalancer', facts: { port }, leads: ['service.type'] }
    return { title, lines: ['kubectl', 'port-forward'], says: 'forwarded', facts: {}, leads: ['ingress.enabled'] }
  },
}

/** The app's address outside. */
export const ingress: PartRow = {
  id: 'ingress',
  kind: 'box',
  settings: ['ingress', 'streams'],
  when: (values) => values.ingress.enabled,
  part: ({ ingress: { host, path, className, tls } }, { anyHost, withTls, withoutTls }) => {
    const shown = host || anyHost
    return {
      title: className === '' ? 'Ingress' : `Ingress ${className}`,
      lines: [shown, path, tls.enabled ? `TLS ${tls.secretName}`.trim() : withoutTls],
      says: 'ingress',
      facts: { host: shown, path, tls: tls.enabled ? withTls : withoutTls },
      leads: ['ingress.host'],
    }
  },
}

/** The app's address outside, at a Gateway that somebody else runs. */
export const route: PartRow = {
  id: 'route',
  kind: 'box',
  settings: ['httpRoute'],
  when: ({ httpRoute }) => httpRoute.enabled,
  part: ({ httpRoute: { hostnames, parentRefs, path } }, { anyHost }) => {
    const host = hostnames.join(', ') || anyHost
    const gateways = parentRefs.map(({ name, namespace }) => (namespace === '' ? name : `${namespace}/${name}`))
    const gateway = [...new Set(gateways)].join(', ')
    return {
      title: 'HTTPRoute',
      lines: [host, path, `Gateway ${gateway}`.trim()],
      says: 'route',
      facts: { host, path, gateway: gateway || '?' },
      leads: ['httpRoute.parentRefs'],
    }
  },
}

/** The one name and port in front of the Pods. */
export const service: PartRow = {
  id: 'service',
  kind: 'box',
  settings: ['service'],
  part: ({ release: { name }, service: { type, port } }) => ({
    title: 'Service',
    lines: [type, `${port} → 8080`, name],
    says: 'service',
    facts: { name, port: String(port) },
    leads: ['service.port'],
  }),
}
