import { imageReference } from '../manifests/image.ts'
import { kubeDns, onOwnMachine, platform } from './platform.ts'

const handbook = 'https://minikube.sigs.k8s.io/docs/handbook'

/** A small cluster on one's own machine. */
export const minikube = platform({
  name: 'minikube',
  offer: onOwnMachine,
  hints: {
    'image.backend.repository': `${handbook}/pushing/`,
    'image.backend.pullPolicy': `${handbook}/pushing/`,
    'service.type': `${handbook}/accessing/`,
    'networkPolicy.enabled': `${handbook}/network_policy/`,
    'release.kubernetesVersion': 'https://github.com/kubernetes/minikube/pull/18264',
  },
  image: ({ image }) => [{ id: 'minikube-load', argv: ['minikube', 'image', 'load', imageReference(image.backend)] }],
  dns: [kubeDns],
})
