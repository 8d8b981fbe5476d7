import { cloudRegistry } from '../contract/rules/advice/cloud-registries.ts'
import { registryHost } from '../formats/image-reference.ts'
import { kubeDns, platform } from './platform.ts'

const ecr = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_EKS.html'
const controller = 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide'
const loadBalancer = 'service.beta.kubernetes.io/aws-load-balancer'

/** The tenth address of the Services, in one of the two ranges that EKS takes: Auto Mode's resolver runs on the node. */
const autoMode = ['172.20.0.10/32', '10.100.0.10/32'].map((cidr) => ({ cidr }))

/** Amazon EKS. */
export const eks = platform({
  name: 'EKS',
  offer: (values) => ({
    image: cloudRegistry(values)?.platform === 'eks' ? { pullSecrets: [] } : {},
    service:
      values.service.type === 'LoadBalancer'
        ? {
            annotations: [
              { key: `${loadBalancer}-type`, value: 'external' },
              { key: `${loadBalancer}-nlb-target-type`, value: 'ip' },
            ],
          }
        : {},
    ingress: values.ingress.enabled
      ? { className: 'alb', annotations: [{ key: 'alb.ingress.kubernetes.io/target-type', value: 'ip' }] }
      : {},
  }),
  hints: {
    'image.backend.repository': ecr,
    'image.pullSecrets': ecr,
    'service.annotations': `${controller}/service/nlb/`,
    'ingress.className': `${controller}/ingress/ingress_class/`,
    'ingress.annotations': `${controller}/ingress/annotations/`,
    'networkPolicy.enabled': 'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy-configure.html',
    'release.kubernetesVersion': 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  },
  image: (config) => {
    if (cloudRegistry(config)?.platform !== 'eks') return []
    const partition = registryHost(config.image.backend.repository).endsWith('.cn') ? 'aws-cn' : 'aws'
    const policy = `arn:${partition}:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly`
    return [
      {
        id: 'ecr-role',
        argv: ['aws', 'iam', 'attach-role-policy', '--role-name', 'NODE_ROLE', '--policy-arn', policy],
      },
    ]
  },
  dns: [kubeDns, { cidr: '169.254.20.10/32' }, ...autoMode],
})
