import { kubeDns, platform } from './platform.ts'

const docs = 'https://github.com/openshift/openshift-docs/blob/main'
const route = `${docs}/modules/nw-ingress-creating-a-route-via-an-ingress.adoc`

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
    'image.backend.repository': `${docs}/modules/images-allow-pods-to-reference-images-across-projects.adoc`,
    'securityContext.ids':
      'https://raw.githubusercontent.com/openshift/cluster-kube-apiserver-operator/master/bindata/bootkube/scc-manifests/0000_20_kube-apiserver-operator_00_scc-restricted-v2.yaml',
    'ingress.className':
      'https://github.com/openshift/enhancements/blob/master/enhancements/ingress/transition-ingress-from-beta-to-stable.md',
    'ingress.host': route,
    'ingress.annotations': route,
    'networkPolicy.enabled': `${docs}/modules/nw-dns-forward.adoc`,
    // Those of 4.12 and 4.15 say the same of 1.25 and 1.28.
    'release.kubernetesVersion':
      'https://github.com/openshift/openshift-docs/blob/0025623d5a7d29773b26ee6aa60fa77931b9a688/release_notes/ocp-4-20-release-notes.adoc',
  },
  image: ({ image, release }) => {
    const [, project] = REGISTRY.exec(image.backend.repository) ?? []
    if (!project || project === release.namespace) return []
    const whom = ['system:image-puller', `system:serviceaccounts:${release.namespace}`]
    return [{ id: 'image-puller', argv: ['oc', 'policy', 'add-role-to-group', ...whom, '--namespace', project] }]
  },
  dns: [kubeDns, { namespace: 'openshift-dns', port: 5353 }],
})
