import { kubeDns, platform } from './platform.ts'

const route =
  'https://docs.redhat.com/zh-cn/documentation/red_hat_build_of_microshift/4.19/html/networking/nw-ingress-creating-a-route-via-an-ingress_microshift-configuring-routes'

/** The registry inside the cluster: `image-registry.openshift-image-registry.svc:5000/project/image`. */
const REGISTRY = /^image-registry\.openshift-image-registry\.svc(?:\.cluster\.local)?:5000\/([^/]+)\//

/** Red Hat OpenShift. */
export const openshift = platform({
  name: 'OpenShift',
  offer: ({ ingress }) => ({
    securityContext: { ids: 'cluster' },
    ingress:
      ingress.enabled && ingress.tls.enabled
        ? { annotations: [{ key: 'route.openshift.io/termination', value: 'edge' }] }
        : {},
  }),
  hints: {
    'image.backend.repository':
      'https://docs.openshift.com/rosa/openshift_images/managing_images/using-image-pull-secrets.html',
    'securityContext.ids':
      'https://raw.githubusercontent.com/openshift/cluster-kube-apiserver-operator/master/bindata/bootkube/scc-manifests/0000_20_kube-apiserver-operator_00_scc-restricted-v2.yaml',
    'ingress.host': route,
    'ingress.annotations': route,
    'networkPolicy.enabled':
      'https://scod.hpedev.io/csi_driver/partners/redhat_openshift/examples/network-policy/hpe-csi-driver-network-policy.yaml',
    'release.kubernetesVersion': 'https://gist.github.com/jeyaramashok/ebbd25f36338de4422fd584fea841c08',
  },
  image: ({ image, release }) => {
    const [, project] = REGISTRY.exec(image.backend.repository) ?? []
    if (!project || project === release.namespace) return []
    const whom = ['system:image-puller', `system:serviceaccounts:${release.namespace}`]
    return [{ id: 'image-puller', argv: ['oc', 'policy', 'add-role-to-group', ...whom, '--namespace', project] }]
  },
  dns: [kubeDns, { namespace: 'openshift-dns', port: 5353 }],
})
