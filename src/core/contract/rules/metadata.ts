import type { DeploymentConfig } from '../../config/config.ts'
import { ANNOTATIONS_MAX_BYTES, annotationBytes, hasInvisible, isAnnotationText } from '../../formats/annotation.ts'
import { isLabelValue, isQualifiedName } from '../../formats/names.ts'
import { ownLabelKeys } from '../../manifests/metadata.ts'
import { valueAt } from '../../config/path.ts'
import { rule } from '../rule.ts'

const annotationLists = [
  'service.annotations',
  'ingress.annotations',
  'httpRoute.annotations',
  'commonAnnotations',
  'podAnnotations',
] as const
const annotationKeys = annotationLists.map((list) => `${list}[].key` as const)
const annotationValues = annotationLists.map((list) => `${list}[].value` as const)

// Written by kubectl, Helm and the control plane; a pod's checksum is ours.
const OWNED =
  /^(?:kubectl\.kubernetes\.io\/last-applied|meta\.helm\.sh\/|helm\.sh\/|deployment\.kubernetes\.io\/|control-plane\.alpha\.)|^checksum\/config$/

const listOf = (path: string) => path.slice(0, path.lastIndexOf('['))

/** Whether it is a key at all. Kubernetes puts an annotation's key in lower case before it looks. */
const isKey = (key: string, path: string) =>
  isQualifiedName(/^(?:commonLabels|nodeSelector)/.test(path) ? key : key.toLowerCase())

/** The first row with this key is the one that counts. */
function isFirst(key: string, config: DeploymentConfig, path: string): boolean {
  const rows = valueAt(config, listOf(path)) as readonly { readonly key: string }[]
  return path === `${listOf(path)}[${rows.findIndex((row) => row.key === key)}].key`
}

/** Labels and annotations. */
export const metadataRules = [
  rule({
    id: 'K8S-ANNOTATION-KEY',
    source: 'apimachinery api/validation/objectmeta.go ValidateAnnotations',
    severity: 'error',
    paths: annotationKeys,
    params: { longest: 63 },
    holds: (key, _, path) => isKey(key, path),
  }),
  rule({
    id: 'K8S-ANNOTATION-KEY-OWNED',
    source: 'kubectl and Helm own these keys',
    severity: 'error',
    paths: annotationKeys,
    holds: (key, _, path) => !isKey(key, path) || !OWNED.test(key),
  }),
  rule({
    id: 'K8S-ANNOTATION-KEY-TWICE',
    source: 'a YAML mapping holds a key once',
    severity: 'error',
    paths: [...annotationKeys, 'commonLabels[].key', 'nodeSelector[].key'],
    holds: (key, config, path) => !isKey(key, path) || isFirst(key, config, path),
  }),
  rule({
    id: 'INGRESS-SNIPPET',
    source: 'CVE-2021-25742',
    severity: 'warning',
    paths: ['ingress.annotations[].key'],
    holds: (key) => !/^nginx\.ingress\.kubernetes\.io\/[\w.-]*-snippet$/.test(key),
  }),
  rule({
    id: 'INGRESS-CLASS-ANNOTATION',
    source: 'kubernetes networking validation.go ValidateIngressCreate',
    severity: 'warning',
    paths: ['ingress.annotations[].key'],
    holds: (key) => key !== 'kubernetes.io/ingress.class',
  }),
  rule({
    id: 'K8S-ANNOTATION-VALUE',
    source: 'YAML 1.2 §5.1 printable characters',
    severity: 'error',
    paths: annotationValues,
    holds: (value) => isAnnotationText(value),
  }),
  rule({
    id: 'K8S-ANNOTATION-VALUE-INVISIBLE',
    source: 'YAML 1.1 §4.2 line breaks',
    severity: 'warning',
    paths: annotationValues,
    holds: (value) => !isAnnotationText(value) || !hasInvisible(value),
  }),
  // Also in the chart: realtime-svg.annotationProblems.
  rule({
    id: 'K8S-ANNOTATION-SIZE',
    source: 'apimachinery api/validation/objectmeta.go TotalAnnotationSizeLimitB',
    severity: 'error',
    paths: annotationLists,
    params: { mostKibibytes: ANNOTATIONS_MAX_BYTES / 1024 },
    // Ingress, route and pod carry the common annotations too; those alone are their own list's issue.
    holds: (own, config, path) => {
      const common = annotationBytes(config.commonAnnotations)
      if (path === 'commonAnnotations') return common <= ANNOTATIONS_MAX_BYTES
      return common > ANNOTATIONS_MAX_BYTES || common + annotationBytes(own) <= ANNOTATIONS_MAX_BYTES
    },
  }),
  rule({
    id: 'K8S-LABEL-KEY',
    source: 'apimachinery validation.go IsQualifiedName',
    severity: 'error',
    paths: ['commonLabels[].key', 'nodeSelector[].key'],
    params: { longest: 63 },
    holds: (key, _, path) => isKey(key, path),
  }),
  rule({
    id: 'K8S-LABEL-KEY-OWNED',
    source: 'selectors of a Deployment cannot change',
    severity: 'error',
    paths: ['commonLabels[].key'],
    holds: (key, _, path) =>
      !isKey(key, path) ||
      (!ownLabelKeys.includes(key) &&
        !/^(?:helm\.sh\/|pod-security\.kubernetes\.io\/)|^app\.kubernetes\.io\/managed-by$/.test(key)),
  }),
  rule({
    id: 'K8S-LABEL-VALUE',
    source: 'apimachinery validation.go IsValidLabelValue',
    severity: 'error',
    paths: ['commonLabels[].value', 'nodeSelector[].value'],
    params: { longest: 63 },
    holds: (value) => isLabelValue(value),
  }),
]
