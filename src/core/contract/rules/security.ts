import { integer } from '../../formats/integer.ts'
import { isMountPath } from '../../formats/mount-path.ts'
import { withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'

const largestUid = 2 ** 31 - 1

/** Who the container runs as, and where it may write. */
export const securityRules = [
  rule({
    id: 'SEC-NONROOT',
    source: 'SEC-NONROOT',
    severity: 'warning',
    paths: ['securityContext.runAsNonRoot'],
    holds: (on) => on,
    fix: (config) => withValue(config, 'securityContext.runAsNonRoot', true),
  }),
  rule({
    id: 'SEC-IDS-CLUSTER',
    source: 'kubelet kuberuntime/security_context.go verifyRunAsNonRoot: the published image names no user',
    severity: 'warning',
    paths: ['securityContext.ids'],
    holds: (ids, { release }) => ids === 'fixed' || release.platform === 'openshift',
  }),
  rule({
    id: 'SEC-IDS-OPENSHIFT',
    source: 'openshift/cluster-kube-apiserver-operator scc-restricted-v2.yaml',
    severity: 'warning',
    paths: ['securityContext.ids'],
    holds: (ids, { release }) => ids === 'cluster' || release.platform !== 'openshift',
    fix: (config) => withValue(config, 'securityContext.ids', 'cluster'),
  }),
  rule({
    id: 'SEC-NONROOT-UID',
    source: 'kubelet kuberuntime/security_context.go verifyRunAsNonRoot',
    severity: 'error',
    paths: ['securityContext.runAsUser'],
    params: { recommended: 1000, highest: largestUid },
    holds: (user, { securityContext }) => {
      const uid = integer(user)
      return !securityContext.runAsNonRoot || (uid !== null && uid >= 1 && uid <= largestUid)
    },
    fix: (config) => withValue(config, 'securityContext.runAsUser', 1000),
  }),
  rule({
    id: 'SEC-READONLY',
    source: 'SEC-READONLY',
    severity: 'warning',
    paths: ['securityContext.readOnlyRootFilesystem'],
    holds: (on) => on,
    fix: (config) => withValue(config, 'securityContext.readOnlyRootFilesystem', true),
  }),
  rule({
    id: 'K8S-MOUNT-PATH',
    source: 'kubernetes core validation.go ValidateVolumeMounts',
    severity: 'error',
    paths: ['writablePaths[]'],
    holds: (path) => isMountPath(path),
  }),
  rule({
    id: 'K8S-MOUNT-PATH-TWICE',
    source: 'kubernetes core validation.go ValidateVolumeMounts',
    severity: 'error',
    paths: ['writablePaths[]'],
    holds: (mount, { writablePaths }, path) =>
      !isMountPath(mount) || path === `writablePaths[${writablePaths.indexOf(mount)}]`,
  }),
]
