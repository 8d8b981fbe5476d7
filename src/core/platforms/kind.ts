import { imageReference } from '../manifests/image.ts'
import { kubeDns, onOwnMachine, platform } from './platform.ts'

const quickStart = 'https://kind.sigs.k8s.io/docs/user/quick-start/'

/** Nodes are containers on one's own machine. */
export const kind = platform({
  name: 'kind',
  offer: onOwnMachine,
  hints: {
    'image.backend.repository': quickStart,
    'image.backend.pullPolicy': quickStart,
    'service.type': 'https://kind.sigs.k8s.io/docs/user/loadbalancer/',
    'service.nodePort': quickStart,
    'networkPolicy.enabled': 'https://github.com/kubernetes-sigs/kind/issues/842',
    'release.kubernetesVersion': quickStart,
  },
  image: ({ image }) => [{ id: 'kind-load', argv: ['kind', 'load', 'docker-image', imageReference(image.backend)] }],
  dns: [kubeDns],
})
