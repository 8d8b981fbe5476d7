import type { HintTexts } from '../../core/platforms/index.ts'

const ownImage = 'The published image needs nothing. For one of your own see the first step.'

const hints: HintTexts = {
  kind: {
    'image.backend.repository':
      'One of your own needs no registry: kind load docker-image copies it to the nodes. See the first step.',
    'image.backend.pullPolicy':
      'IfNotPresent, or Never: with Always the nodes ask a registry and not the image that was loaded.',
    'service.type':
      'A LoadBalancer stays pending unless cloud-provider-kind runs beside the cluster. A NodePort, or the port forward of the steps, works without.',
    'service.nodePort': 'Reached from this machine only if the cluster was made with extraPortMappings for this port.',
    'networkPolicy.enabled': 'Enforced since kind 0.24; older ones ignore it.',
    'release.kubernetesVersion': 'The version is that of the node image; any that you find an image for.',
  },
  minikube: {
    'image.backend.repository':
      'One of your own needs no registry: minikube image load copies it into the cluster. See the first step.',
    'image.backend.pullPolicy': 'IfNotPresent, or Never: with Always an image that was loaded is not used.',
    'service.type':
      'A LoadBalancer stays pending until minikube tunnel runs. minikube service --url NAME gives the address of a NodePort.',
    'networkPolicy.enabled': 'Enforced after a start with --cni calico; the network of a plain start may ignore it.',
    'release.kubernetesVersion':
      'minikube 1.36 starts 1.20 and newer, and older ones with --force alone. A newer minikube begins later.',
  },
  k3s: {
    'image.backend.repository':
      'One of your own needs no registry: each node can import it from a file. See the first step.',
    'ingress.className': 'traefik, which K3s brings, unless it was started with --disable=traefik.',
    'service.type':
      'A LoadBalancer takes its port on every node (ServiceLB); 80 and 443 belong to Traefik already, so choose another Service port.',
    'networkPolicy.enabled': 'Enforced: K3s brings a controller for it.',
    'release.kubernetesVersion': 'Images can be imported while it runs from 1.29.13, 1.30.9, 1.31.5 and 1.32.0 on.',
  },
  eks: {
    'image.backend.repository':
      'Nodes pull from ECR by their role, which eksctl gives them. See the first step for nodes without it.',
    'image.pullSecrets':
      'None for ECR: the role of the nodes is enough, and the password in a Secret dies after 12 hours.',
    'service.annotations':
      'A LoadBalancer of the AWS Load Balancer Controller needs aws-load-balancer-type external from the start. It is internal unless aws-load-balancer-scheme says internet-facing.',
    'ingress.className': 'alb, that of the AWS Load Balancer Controller.',
    'ingress.annotations':
      'With a ClusterIP Service an ALB needs alb.ingress.kubernetes.io/target-type ip. It is internal unless scheme says internet-facing.',
    'networkPolicy.enabled':
      'Ignored until enableNetworkPolicy is set for the VPC CNI add-on; in Auto Mode, until enable-network-policy-controller is in the ConfigMap amazon-vpc-cni.',
    'release.kubernetesVersion': '1.32 is the oldest still offered, in extended support (November 2026).',
  },
  gke: {
    'image.backend.repository':
      'Nodes pull from Artifact Registry by their service account, once it has the role artifactregistry.reader. See the first step.',
    'image.pullSecrets': 'None for Artifact Registry: the service account of the nodes is enough.',
    'ingress.className':
      'Leave it empty for GKE’s own load balancer: it ignores an Ingress that names a class, unless the annotation kubernetes.io/ingress.class does.',
    'networkPolicy.enabled':
      'Enforced by Dataplane V2, which Autopilot has. Names may come from 169.254.169.254 (Cloud DNS) or 169.254.20.10 (NodeLocal DNSCache), and both are let through.',
    'release.kubernetesVersion':
      'The Extended channel keeps versions longest: from 1.30 on in the middle of 2026, when the others began with 1.33.',
  },
  aks: {
    'image.backend.repository': `Nodes pull from an attached registry by their identity. ${ownImage}`,
    'image.pullSecrets': 'None for an attached Azure Container Registry: the identity of the nodes is enough.',
    nodeSelector: 'Spot nodes have the label kubernetes.azure.com/scalesetpriority: spot.',
    tolerations: 'Spot nodes have the taint kubernetes.azure.com/scalesetpriority=spot:NoSchedule.',
    'ingress.className': 'webapprouting.kubernetes.azure.com, where the application routing add-on is on.',
    'networkPolicy.enabled':
      'Ignored, unless the cluster has a network policy engine: Cilium, Azure or Calico. LocalDNS on the nodes, which AKS Automatic has, is let through; Cilium on Kubernetes 1.32 or newer also needs a CiliumNetworkPolicy with toEntities: host for port 53.',
    'release.kubernetesVersion': 'A version is supported for one year, and for two with long-term support.',
  },
  openshift: {
    'image.backend.repository':
      'From the registry inside the cluster Pods pull images of their own project; for another project see the first step.',
    'securityContext.ids':
      'cluster: restricted-v2, the default, refuses a Pod with ids of its own and gives it one out of the range of its project.',
    'ingress.className':
      'openshift-default, or empty: both become Routes, unless another class is the default of the cluster.',
    'ingress.host': 'Must be given: the Ingress becomes a Route only with a host.',
    'ingress.annotations':
      'route.openshift.io/termination says where TLS ends: edge, passthrough or reencrypt. Not set, it is edge.',
    'networkPolicy.enabled': 'Names come from Pods in openshift-dns at port 5353, which it lets through.',
    'release.kubernetesVersion': 'OpenShift 4.15 is Kubernetes 1.28, 4.20 is 1.33: the second number plus 13.',
  },
}

/** What is known of the platforms, in English. */
export const platforms = {
  on: (name: string) => `On ${name}: `,
  source: 'Where this is written',
  offer: (name: string, count: number) =>
    `${name} asks for ${count === 1 ? 'another setting' : `${count} other settings`}:`,
  take: (name: string) => `Take what ${name} asks for`,
  fits: (name: string) => `Your settings are what ${name} asks for. More is said at each setting that it concerns.`,
  hints,
}

export type PlatformTexts = typeof platforms
