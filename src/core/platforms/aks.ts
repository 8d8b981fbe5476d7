import { cloudRegistry } from '../contract/rules/advice/cloud-registries.ts'
import { registryHost } from '../formats/image-reference.ts'
import { kubeDns, platform } from './platform.ts'

const docs = 'https://learn.microsoft.com/en-us/azure/aks'

/** Azure Kubernetes Service. */
export const aks = platform({
  name: 'AKS',
  offer: (values) => ({ image: cloudRegistry(values)?.platform === 'aks' ? { pullSecrets: [] } : {} }),
  hints: {
    'image.backend.repository': `${docs}/cluster-container-registry-integration`,
    'image.pullSecrets': `${docs}/cluster-container-registry-integration`,
    nodeSelector: `${docs}/spot-node-pool`,
    tolerations: `${docs}/spot-node-pool`,
    'ingress.className': `${docs}/app-routing`,
    'networkPolicy.enabled': `${docs}/localdns-custom`,
    'release.kubernetesVersion': `${docs}/supported-kubernetes-versions`,
  },
  image: (config) => {
    if (cloudRegistry(config)?.platform !== 'aks') return []
    const [registry] = registryHost(config.image.backend.repository).split('.')
    const cluster = ['--name', 'CLUSTER', '--resource-group', 'RESOURCE_GROUP']
    return [{ id: 'acr-attach', argv: ['az', 'aks', 'update', ...cluster, '--attach-acr', registry!] }]
  },
  dns: [kubeDns, { cidr: '169.254.20.10/32' }, { cidr: '169.254.10.10/31' }],
})
