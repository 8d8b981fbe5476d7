import { expect, test } from 'vitest'
import { completed } from '../../config/completed.ts'
import type { ConfigPath, PartialConfig } from '../../config/config.ts'
import { withValue } from '../../config/path.ts'
import { checkContract } from '../check-contract.ts'
import type { RuleId } from './index.ts'

interface Verdict {
  readonly id: RuleId
  readonly path: ConfigPath
  readonly holds: readonly unknown[]
  readonly fails: readonly unknown[]
  /** What makes the setting matter. */
  readonly beside?: PartialConfig
}

const most = 2 ** 31 - 1
const scaled: PartialConfig = { autoscaling: { enabled: true } }
const external: PartialConfig = { redis: { enabled: false, external: { host: 'cache' } } }
const nodePort: PartialConfig = { service: { type: 'NodePort' } }
const ingress: PartialConfig = { ingress: { enabled: true, annotations: [{ key: 'a', value: 'b' }] } }
const annotated: PartialConfig = { commonAnnotations: [{ key: 'a', value: 'b' }] }
const labelled: PartialConfig = { commonLabels: [{ key: 'a', value: 'b' }] }
const digest = `sha256:${'0a1b2c3d'.repeat(8)}`

/** Where a number or a length ends, each side of both ends. */
const bounds: readonly Verdict[] = [
  { id: 'K8S-SECONDS', path: 'terminationGracePeriodSeconds', holds: [0, 3600], fails: [-1, 3601, '', 1.5] },
  { id: 'K8S-SECONDS', path: 'preStopSeconds', holds: [0, 3600], fails: [-1, 3601, ''] },
  { id: 'K8S-REPLICAS', path: 'replicas', holds: [0, most], fails: [-1, most + 1, ''] },
  { id: 'K8S-REPLICAS-MANY', path: 'replicas', holds: [0, 1, 50, ''], fails: [51, most] },
  { id: 'K8S-HPA-MIN', path: 'autoscaling.minReplicas', holds: [1, most], fails: [0, most + 1], beside: scaled },
  { id: 'K8S-HPA-MAX', path: 'autoscaling.maxReplicas', holds: [1, most], fails: [0, most + 1], beside: scaled },
  { id: 'K8S-HPA-BOUNDS', path: 'autoscaling.maxReplicas', holds: [2, ''], fails: [1], beside: scaled },
  {
    id: 'K8S-HPA-TARGET',
    path: 'autoscaling.targetCPUUtilizationPercentage',
    holds: [1, 1000],
    fails: [0, 1001],
    beside: scaled,
  },
  { id: 'K8S-SERVICE-PORT', path: 'service.port', holds: [1, 65535], fails: [0, 65536] },
  { id: 'K8S-NODE-PORT', path: 'service.nodePort', holds: [null, 1, 65535], fails: [0, 65536], beside: nodePort },
  {
    id: 'K8S-NODE-PORT-RANGE',
    path: 'service.nodePort',
    holds: [null, 0, 30000, 32767],
    fails: [29999, 32768],
    beside: nodePort,
  },
  { id: 'APP-ENV-REDIS-PORT', path: 'redis.external.port', holds: [1, 65535], fails: [0, 65536], beside: external },
  { id: 'SEC-NONROOT-UID', path: 'securityContext.runAsUser', holds: [1, most], fails: [0, most + 1, ''] },
  { id: 'HELM-RELEASE-NAME', path: 'release.name', holds: ['a', 'r'.repeat(53)], fails: ['', '1a', 'r'.repeat(54)] },
  { id: 'K8S-124', path: 'release.kubernetesVersion', holds: ['1.24', '1.99'], fails: ['1.23', '', '1.24.1'] },
  { id: 'K8S-VERSION-UNTESTED', path: 'release.kubernetesVersion', holds: ['1.37', ''], fails: ['1.38'] },
]

const names: readonly Verdict[] = [
  {
    id: 'K8S-NAMESPACE-SHARED',
    path: 'release.namespace',
    holds: ['team', 'kube', 'my-kube-system', 'kube-_'],
    fails: ['default', 'kube-system', 'kube-public'],
  },
  { id: 'APP-IMG-REPO-HOST', path: 'image.backend.repository', holds: ['ghcr.io/a', 'A'], fails: ['a', '[::1]/a'] },
  { id: 'APP-IMG-TAG', path: 'image.backend.tag', holds: ['', 'v1'], fails: ['-v1'] },
  { id: 'APP-IMG-TAG-MOVING', path: 'image.backend.tag', holds: ['', 'v1'], fails: ['latest', 'main', 'next'] },
  { id: 'APP-IMG-PULL-STALE', path: 'image.backend.pullPolicy', holds: ['IfNotPresent'], fails: [] },
  {
    id: 'APP-IMG-PULL-STALE',
    path: 'image.backend.pullPolicy',
    holds: ['IfNotPresent'],
    fails: [],
    beside: { image: { backend: { tag: 'latest', digest } } },
  },
  { id: 'REDIS-IMG-TAG-NONE', path: 'redis.image.tag', holds: ['7'], fails: [''] },
  {
    id: 'REDIS-IMG-TAG-NONE',
    path: 'redis.image.tag',
    holds: [''],
    fails: [],
    beside: { redis: { image: { digest } } },
  },
  {
    id: 'K8S-REDIS-SECRET-PULL',
    path: 'redis.auth.existingSecret',
    holds: ['other', 'A'],
    fails: ['', 'realtime-svg-redis-auth'],
    beside: { redis: { auth: { enabled: true } }, image: { pullSecrets: [{ name: 'realtime-svg-redis-auth' }] } },
  },
  { id: 'REDIS-IMG-VERSION', path: 'redis.image.tag', holds: ['7-alpine', '', 'a b'], fails: ['7', '8-alpine'] },
  {
    id: 'REDIS-IMG-VERSION',
    path: 'redis.image.tag',
    holds: ['7-alpine'],
    fails: ['', '6'],
    beside: { redis: { image: { digest } } },
  },
  { id: 'K8S-INGRESS-CLASS', path: 'ingress.className', holds: ['', 'nginx'], fails: ['A'], beside: ingress },
  {
    id: 'K8S-INGRESS-HOST',
    path: 'ingress.host',
    holds: ['', 'svg', '*.svg', 'a1.2b', `${'a'.repeat(63)}.b`, `*.${'a'.repeat(63)}`, '1.2.3.a', 'a.b1'],
    fails: ['*', '*.', 'a.*.b', '10.0.0.1', 'a.1', 'a.12', `${'a'.repeat(64)}.b`, `b.${'a'.repeat(64)}`],
    beside: ingress,
  },
  {
    id: 'PRESET-EXAMPLE',
    path: 'ingress.host',
    holds: ['svg.example.com'],
    fails: ['realtime-svg.example.com', 'realtime-svg.staging.example.com'],
    beside: ingress,
  },
  {
    id: 'PRESET-EXAMPLE',
    path: 'redis.external.host',
    holds: ['cache.example.com'],
    fails: ['realtime-svg-redis.example.com'],
    beside: external,
  },
  {
    id: 'REDIS-HOST-LOOPBACK',
    path: 'redis.external.host',
    holds: ['cache', 'a b.localhost'],
    fails: ['localhost', '::1'],
    beside: external,
  },
  { id: 'REDIS-HOST-UNDERSCORE', path: 'redis.external.host', holds: ['a_ b'], fails: ['a_b'], beside: external },
  { id: 'REDIS-HOST-CASE', path: 'redis.external.host', holds: ['A B', 'a'], fails: ['A'], beside: external },
  {
    id: 'REG-SERVER-OTHER',
    path: 'registry.server',
    holds: ['', 'ghcr.io', 'a b', 'https://ghcr.io/v2/', 'ghcr.io/', 'ghcr.io/egoavara', '*.io', 'gh?r.io'],
    fails: ['quay.io', 'docker.io', 'my.index.ghcr.io', 'ghcr.io:443', 'GHCR.io'],
  },
  {
    id: 'REG-SERVER-OTHER',
    path: 'registry.server',
    holds: ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'docker.io/team'],
    fails: ['ghcr.io', 'my.index.docker.io', 'https://index.docker.io/v1'],
    beside: { image: { backend: { repository: 'team/app' } } },
  },
  {
    id: 'REG-USERNAME',
    path: 'registry.username',
    holds: ['', 'me', 'a b', '-a', '한글'],
    fails: ['a:b', ':', 'a\n', '\u0007a', '\ud800'],
  },
  { id: 'REG-USERNAME-DASH', path: 'registry.username', holds: ['', 'a-b', '-a:b'], fails: ['-', '-a'] },
  { id: 'K8S-MOUNT-PATH-TWICE', path: 'writablePaths[0]', holds: ['tmp', '/tmp'], fails: [] },
]

const keys: readonly Verdict[] = [
  {
    id: 'K8S-ANNOTATION-KEY-OWNED',
    path: 'commonAnnotations[0].key',
    holds: ['team', 'my.helm.sh/a', 'checksum/configs', 'my.checksum/config', 'deployment.example.com/a', 'helm.sh/'],
    fails: [
      'kubectl.kubernetes.io/last-applied-configuration',
      'meta.helm.sh/release-name',
      'helm.sh/hook',
      'deployment.kubernetes.io/revision',
      'control-plane.alpha.kubernetes.io/leader',
      'checksum/config',
    ],
    beside: annotated,
  },
  {
    id: 'K8S-ANNOTATION-KEY',
    path: 'commonAnnotations[0].key',
    holds: ['A.b/C'],
    fails: ['', 'a b'],
    beside: annotated,
  },
  {
    id: 'INGRESS-SNIPPET',
    path: 'ingress.annotations[0].key',
    holds: [
      'nginx.ingress.kubernetes.io/server-snippets',
      'my.nginx.ingress.kubernetes.io/server-snippet',
      'nginx.ingress.kubernetes.io/a/b-snippet',
    ],
    fails: ['nginx.ingress.kubernetes.io/auth-snippet', 'nginx.ingress.kubernetes.io/a_b.c-snippet'],
    beside: ingress,
  },
  {
    id: 'K8S-LABEL-KEY-OWNED',
    path: 'commonLabels[0].key',
    holds: ['team', 'app.kubernetes.io/managed-by-us', 'my.app.kubernetes.io/managed-by', 'my.helm.sh/a', 'helm.sh/'],
    fails: [
      'app.kubernetes.io/name',
      'app.kubernetes.io/component',
      'app.kubernetes.io/managed-by',
      'helm.sh/chart',
      'pod-security.kubernetes.io/enforce',
    ],
    beside: labelled,
  },
  {
    id: 'K8S-ANNOTATION-VALUE-INVISIBLE',
    path: 'commonAnnotations[0].value',
    holds: ['\u0000\u200b'],
    fails: ['\u200b'],
    beside: annotated,
  },
]

const amounts: readonly Verdict[] = [
  {
    id: 'K8S-QUANTITY',
    path: 'resources.limits.memory',
    holds: ['', '1', '1.', '.5', '1.5', '0', '1Gi', '1e3', '1E-3', '1e+3', '1e10', '1Pi'],
    fails: ['.', 'm', '+1', '-1', '1 ', ' 1', '1MB', '1e', '2Pi', 'x1'],
  },
  { id: 'K8S-QUANTITY', path: 'resources.requests.cpu', holds: ['100k', '1m'], fails: ['', '100001', '1Pi'] },
  {
    id: 'K8S-QUANTITY-UNUSUAL',
    path: 'resources.requests.cpu',
    holds: ['1', '0.5', '100m', '10', '.05', '1.5'],
    fails: ['.5', '00.5', '01', '1.', '1.e0', '1e0', '1E0', '1e+0', '10e-1', '1000.m'],
  },
  { id: 'K8S-QUANTITY-MANY', path: 'resources.limits.cpu', holds: ['64', 'x', ''], fails: ['64.001', '65'] },
  { id: 'K8S-QUANTITY-MANY', path: 'resources.limits.memory', holds: ['1Ti', ''], fails: ['1025Gi'] },
  { id: 'K8S-QUANTITY-FINE', path: 'resources.requests.cpu', holds: ['101m', 'x', '1.5m'], fails: ['100.5m'] },
  { id: 'K8S-QUANTITY-FINE', path: 'resources.requests.memory', holds: ['134217729'], fails: ['134217728.5'] },
  { id: 'K8S-REQUEST-LIMIT', path: 'resources.requests.cpu', holds: ['500m', 'x', '1m'], fails: ['501m'] },
  { id: 'K8S-REQUEST-LIMIT', path: 'resources.limits.cpu', holds: ['100m', '', '50m'], fails: [] },
  { id: 'APP-RES-CPU-MIN', path: 'resources.requests.cpu', holds: ['100m', 'x', '200k'], fails: ['99.9m', '0'] },
  { id: 'APP-RES-MEM-MIN', path: 'resources.limits.memory', holds: ['128Mi', ''], fails: ['127Mi'] },
  { id: 'APP-RES-CPU-LIMIT', path: 'resources.limits.cpu', holds: ['500m', '99m', 'x'], fails: ['', '499m', '100m'] },
  { id: 'REDIS-RES-MEM-LIMIT', path: 'redis.resources.limits.memory', holds: ['256Mi', '1Mi'], fails: ['', '255Mi'] },
]

const typed = ({ path, beside = {} }: Verdict, value: unknown) => withValue(completed(beside), path, value)
const isBroken = (verdict: Verdict, value: unknown) =>
  checkContract(typed(verdict, value)).issues.some(({ rule, path }) => rule === verdict.id && path === verdict.path)

test.each([...bounds, ...names, ...keys, ...amounts])('$id at $path holds for $holds and not for $fails', (verdict) => {
  expect(verdict.holds.filter((value) => isBroken(verdict, value))).toEqual([])
  expect(verdict.fails.filter((value) => !isBroken(verdict, value))).toEqual([])
})
