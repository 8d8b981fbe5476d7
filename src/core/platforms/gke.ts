import { cloudRegistry } from '../contract/rules/advice/cloud-registries.ts'
import { kubeDns, platform } from './platform.ts'

const artifactRegistry = 'https://cloud.google.com/artifact-registry/docs/integrate-gke'

/** `europe-west4-docker.pkg.dev/project/repository/image`. */
const REPOSITORY = /^([a-z\d-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)\//

/** Google Kubernetes Engine. */
export const gke = platform({
  name: 'GKE',
  offer: (values) => ({ image: cloudRegistry(values)?.platform === 'gke' ? { pullSecrets: [] } : {} }),
  hints: {
    'image.backend.repository': artifactRegistry,
    'image.pullSecrets': artifactRegistry,
    'ingress.className': 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/ingress',
    'networkPolicy.enabled': 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
    'release.kubernetesVersion': 'https://docs.cloud.google.com/kubernetes-engine/docs/release-notes',
  },
  image: ({ image }) => {
    const [, location, project, repository] = REPOSITORY.exec(image.backend.repository) ?? []
    if (!location || !project || !repository) return []
    const where = ['--project', project, '--location', location]
    const whom = ['--member', 'serviceAccount:NODE_SERVICE_ACCOUNT', '--role', 'roles/artifactregistry.reader']
    return [
      {
        id: 'gar-reader',
        argv: ['gcloud', 'artifacts', 'repositories', 'add-iam-policy-binding', repository, ...where, ...whom],
      },
    ]
  },
  dns: [kubeDns, { cidr: '169.254.20.10/32' }, { cidr: '169.254.169.254/32' }],
})
