import type { PartialConfig } from '../../config/config.ts'

type Resources = NonNullable<PartialConfig['resources']>
const app = (requests: Resources['requests'], limits: Resources['limits'] = {}): PartialConfig => ({
  resources: { requests, limits },
})
const redis = (requests: Resources['requests'], limits: Resources['limits'] = {}): PartialConfig => ({
  redis: { resources: { requests, limits } },
})

/** Examples of the rules about CPU and memory. */
export const resourceExamples = {
  'K8S-QUANTITY': { holds: app({ memory: '0.25Gi' }), fails: app({ memory: '256MB' }) },
  'K8S-QUANTITY-UNUSUAL': { holds: app({ cpu: '0.5' }), fails: app({ cpu: '.5' }) },
  'K8S-QUANTITY-MANY': { holds: app({}, { cpu: '64' }), fails: app({}, { cpu: '500' }) },
  'K8S-QUANTITY-FINE': { holds: app({ cpu: '0.101' }), fails: app({ cpu: '0.1015' }) },
  'K8S-REQUEST-LIMIT': { holds: app({ cpu: '1' }, { cpu: '1000m' }), fails: app({ cpu: '1' }, { cpu: '999m' }) },
  'APP-RES-CPU-MIN': { holds: app({ cpu: '0.1' }), fails: app({ cpu: '99m' }) },
  'APP-RES-MEM-MIN': { holds: app({ memory: '134217728' }), fails: app({ memory: '128M' }) },
  'APP-RES-CPU-LIMIT': { holds: app({}, { cpu: '0.5' }), fails: app({}, { cpu: '499m' }) },
  'APP-RES-MEM-LIMIT': { holds: app({}, { memory: '0.5Gi' }), fails: app({}, { memory: '' }) },
  'REDIS-RES-CPU-MIN': { holds: redis({ cpu: '100m' }), fails: redis({ cpu: '50m' }) },
  'REDIS-RES-MEM-MIN': { holds: redis({ memory: '128Mi' }), fails: redis({ memory: '128m' }) },
  'REDIS-RES-CPU-LIMIT': { holds: redis({}, { cpu: '200m' }), fails: redis({}, { cpu: '' }) },
  'REDIS-RES-MEM-LIMIT': { holds: redis({}, { memory: '256Mi' }), fails: redis({}, { memory: '255Mi' }) },
}
