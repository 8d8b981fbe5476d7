import { DNS1035_LABEL, isDns1123Label, matches } from '../../formats/names.ts'
import { minorVersion, newestMinor } from '../../formats/kubernetes-version.ts'
import { withValue } from '../../config/path.ts'
import { isSharedNamespace } from '../../manifests/names.ts'
import { rule } from '../rule.ts'

/** Helm's own bound on release names (helm pkg/chartutil/validate_name.go). */
export const longestRelease = 53
const oldestMinor = 24

const lowerCased = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[_.\s]+/g, '-')

/** Names of the release and its namespace, and the oldest Kubernetes it must run on. */
export const releaseRules = [
  // Also in the chart: realtime-svg.problems.
  rule({
    id: 'HELM-RELEASE-NAME',
    source: 'helm chartutil/validate_name.go; a Service name is a DNS-1035 label (apimachinery validation.go)',
    severity: 'error',
    paths: ['release.name'],
    params: { longest: longestRelease },
    holds: (name) => matches(DNS1035_LABEL, name) && name.length <= longestRelease,
    fix: (config) => {
      const name = lowerCased(config.release.name)
      return matches(DNS1035_LABEL, name) && name.length <= longestRelease
        ? withValue(config, 'release.name', name)
        : null
    },
  }),
  rule({
    id: 'K8S-NAMESPACE',
    source: 'apimachinery validation.go IsDNS1123Label',
    severity: 'error',
    paths: ['release.namespace'],
    params: { longest: 63 },
    holds: (name) => isDns1123Label(name),
    fix: (config) => {
      const name = lowerCased(config.release.namespace)
      return isDns1123Label(name) ? withValue(config, 'release.namespace', name) : null
    },
  }),
  rule({
    id: 'K8S-NAMESPACE-SHARED',
    source: 'kube-linter use-namespace',
    severity: 'warning',
    paths: ['release.namespace'],
    holds: (name) => !isDns1123Label(name) || !isSharedNamespace(name),
  }),
  rule({
    id: 'K8S-124',
    source: 'K8S-124',
    severity: 'error',
    paths: ['release.kubernetesVersion'],
    params: { oldest: `1.${oldestMinor}`, newest: `1.${newestMinor}` },
    holds: (version) => (minorVersion(version) ?? 0) >= oldestMinor,
  }),
  rule({
    id: 'K8S-VERSION-UNTESTED',
    source: 'K8S-124',
    severity: 'warning',
    paths: ['release.kubernetesVersion'],
    params: { newest: `1.${newestMinor}` },
    holds: (version) => (minorVersion(version) ?? 0) <= newestMinor,
  }),
]
