import type { PartialConfig } from '../../config/config.ts'

const config = (settings: PartialConfig['config']): PartialConfig => ({ config: settings })
const seconds = (terminationGracePeriodSeconds: number, preStopSeconds: number): PartialConfig => ({
  terminationGracePeriodSeconds,
  preStopSeconds,
})
const autoscaling = (settings: PartialConfig['autoscaling']): PartialConfig => ({
  autoscaling: { enabled: true, ...settings },
})
const security = (securityContext: PartialConfig['securityContext']): PartialConfig => ({ securityContext })
const writable = (...writablePaths: string[]): PartialConfig => ({ writablePaths })

const onOpenShift: PartialConfig = { release: { platform: 'openshift' } }

/** Examples of the rules about the running app and its security. */
export const appExamples = {
  'APP-ENV-LOG-LEVEL': {
    holds: config({ logLevel: 'info,backend=debug' }),
    fails: config({ logLevel: 'verbose' }),
  },
  'APP-ENV-LOG-LEVEL-CASE': { holds: config({ logLevel: 'debug' }), fails: config({ logLevel: 'DEBUG' }) },
  'APP-ENV-BACKEND-URL': {
    holds: config({ backendUrl: 'http://svg.example.com:8080/path' }),
    fails: config({ backendUrl: 'https://한글.example.com:8443/path' }),
  },
  'APP-ENV-BACKEND-URL-CREDENTIALS': {
    holds: config({ backendUrl: 'https://svg.example.com/@home' }),
    fails: config({ backendUrl: 'https://user:secret@svg.example.com/@home' }),
  },
  'APP-SIGTERM': { holds: seconds(40, 10), fails: seconds(39, 10) },
  'K8S-SECONDS': { holds: seconds(3600, 0), fails: seconds(3601, 0) },
  'K8S-REPLICAS': { holds: { replicas: 1 }, fails: { replicas: 1.5 } },
  'K8S-REPLICAS-NONE': { holds: { replicas: 1 }, fails: { replicas: 0 } },
  'K8S-REPLICAS-MANY': { holds: { replicas: 50 }, fails: { replicas: 51 } },
  'K8S-HPA-MIN': { holds: autoscaling({ minReplicas: 1 }), fails: autoscaling({ minReplicas: 0 }) },
  'K8S-HPA-MAX': { holds: autoscaling({ maxReplicas: 2 ** 31 - 1 }), fails: autoscaling({ maxReplicas: 2 ** 31 }) },
  'K8S-HPA-BOUNDS': {
    holds: autoscaling({ minReplicas: 3, maxReplicas: 3 }),
    fails: autoscaling({ minReplicas: 3, maxReplicas: 2 }),
  },
  'K8S-HPA-TARGET': {
    holds: autoscaling({ targetCPUUtilizationPercentage: 1 }),
    fails: autoscaling({ targetCPUUtilizationPercentage: '80%' }),
  },
  'SEC-NONROOT': { holds: security({ runAsNonRoot: true }), fails: security({ runAsNonRoot: false }) },
  'SEC-IDS-OPENSHIFT': {
    holds: { ...onOpenShift, ...security({ ids: 'cluster' }) },
    fails: onOpenShift,
  },
  'SEC-IDS-CLUSTER': { holds: security({ ids: 'fixed' }), fails: security({ ids: 'cluster' }) },
  'SEC-NONROOT-UID': { holds: security({ runAsUser: 2 ** 31 - 1 }), fails: security({ runAsUser: 0 }) },
  'SEC-READONLY': {
    holds: security({ readOnlyRootFilesystem: true }),
    fails: security({ readOnlyRootFilesystem: false }),
  },
  'K8S-MOUNT-PATH': { holds: writable('/var/cache'), fails: writable('/var/../cache') },
  'K8S-MOUNT-PATH-TWICE': { holds: writable('/tmp', '/tmp/a'), fails: writable('/tmp', '/tmp') },
}
