import { imageReference } from '../manifests/image.ts'
import { kubeDns, platform } from './platform.ts'

const services = 'https://docs.k3s.io/networking/networking-services'

/** A cluster in one program, with Traefik and a load balancer of its own. */
export const k3s = platform({
  name: 'K3s',
  offer: ({ ingress }) => (ingress.enabled ? { ingress: { className: 'traefik' } } : {}),
  hints: {
    'image.backend.repository': 'https://docs.k3s.io/add-ons/import-images',
    'ingress.className': services,
    'service.type': services,
    'networkPolicy.enabled': services,
    'release.kubernetesVersion': 'https://docs.k3s.io/add-ons/import-images',
  },
  image: ({ image }) => [
    { id: 'k3s-save', argv: ['docker', 'save', '--output', 'image.tar', imageReference(image.backend)] },
    { id: 'k3s-import', argv: ['sudo', 'k3s', 'ctr', 'images', 'import', 'image.tar'] },
  ],
  dns: [kubeDns],
})
