import type { ConfigPath, PartialConfig } from '../config/config.ts'

interface FieldCase {
  readonly id: string
  readonly text: string
  /** What differs from the defaults afterwards. */
  readonly config?: PartialConfig
  /** A setting that stays at its default, whatever else is taken. */
  readonly absent?: ConfigPath
  /** The kinds of what was not kept. */
  readonly dropped?: readonly string[]
  /** Refused, with the setting or the line that is named. */
  readonly refused?: { readonly path?: string; readonly line?: number }
}

/** What people bring to the import, each for a kind. */
export const fieldCases: readonly FieldCase[] = [
  // values files share blocks by anchors; Helm reads them; bounded expansion instead of refusal
  {
    id: 'anchors',
    text: `common: &small
  cpu: 200m
  memory: 256Mi
resources:
  requests: *small
  limits: *small
`,
    config: { resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { cpu: '200m', memory: '256Mi' } } },
  },
  // merge keys are read by Helm (YAML 1.1)
  {
    id: 'merge-key',
    text: `base: &base
  cpu: 200m
resources:
  requests:
    <<: *base
    memory: 256Mi
`,
    config: { resources: { requests: { cpu: '200m', memory: '256Mi' } } },
  },
  // the reader of a values file is Helm, and Helm reads no as false; say so, do not refuse the file
  {
    id: 'yes-no',
    text: `redis:
  enabled: no
  external:
    host: redis.corp.example
`,
    config: { redis: { enabled: false, external: { host: 'redis.corp.example' } } },
  },
  // GitOps users keep their values here
  {
    id: 'helmrelease',
    text: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: svg
  namespace: apps
spec:
  interval: 10m
  chart:
    spec:
      chart: realtime-svg
      sourceRef: {kind: HelmRepository, name: svg}
  values:
    replicas: 3
`,
    config: { replicas: 3, release: { name: 'svg', namespace: 'apps' } },
  },
  // Argo CD: valuesObject; helm.values is a text of YAML, helm.parameters a list of names and values
  {
    id: 'application',
    text: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: svg
  namespace: argocd
spec:
  destination:
    namespace: apps
    server: https://kubernetes.default.svc
  source:
    chart: realtime-svg
    repoURL: https://charts.corp.example
    targetRevision: 1.0.0
    helm:
      valuesObject:
        replicas: 3
`,
    config: { replicas: 3, release: { name: 'svg', namespace: 'apps' } },
  },
  // values of a parent chart: one level down, under the chart's name or alias
  {
    id: 'umbrella',
    text: `realtime-svg:
  replicas: 3
`,
    config: { replicas: 3 },
  },
  // what a developer has before the cluster; a service that is Redis becomes the one in the cluster
  {
    id: 'compose',
    text: `services:
  app:
    image: ghcr.io/egoavara/realtime-svg:v0.1.11
    ports: ['8080:8080']
    environment:
      REDIS_URL: redis://:secret@redis:6379/
      LOG_LEVEL: debug
  redis:
    image: redis:7-alpine
`,
    config: {
      image: { backend: { tag: 'v0.1.11' } },
      redis: { auth: { enabled: true } },
      config: { logLevel: 'debug' },
    },
    dropped: ['password'],
  },
  // an .env file
  {
    id: 'dotenv',
    text: `# local
export REDIS_URL="rediss://:secret@cache.corp.example:6380/0"
LOG_LEVEL=debug
HOST=0.0.0.0
`,
    config: {
      redis: {
        enabled: false,
        external: { host: 'cache.corp.example', port: 6380, tls: true },
        auth: { enabled: true },
      },
      config: { logLevel: 'debug' },
    },
    dropped: ['password'],
  },
  // the third way that the feature names
  {
    id: 'tfvars',
    text: `# terraform.tfvars of the upstream module
namespace = "apps"
image_tag = "v0.1.11"
replicas = 3
redis_enabled = false
redis_external_url = "redis://:secret@cache.corp.example:6379/"
ingress_enabled = true
ingress_host = "svg.corp.example"
`,
    config: {
      release: { namespace: 'apps' },
      image: { backend: { tag: 'v0.1.11' } },
      replicas: 3,
      redis: { enabled: false, external: { host: 'cache.corp.example' }, auth: { enabled: true } },
      ingress: { enabled: true, host: 'svg.corp.example' },
    },
    dropped: ['password'],
  },
  // encrypted with SOPS: say so and how to decrypt (sops -d); nothing is taken
  {
    id: 'sops',
    text: `replicas: ENC[AES256_GCM,data:Aw==,iv:Zm9v,tag:YmFy,type:int]
sops:
  version: 3.8.1
`,
    refused: {},
  },
  // a number where text is meant: name the setting and say 'write it in quotes', not 'nothing understood'
  {
    id: 'float-tag',
    text: `image:
  backend:
    tag: 1.10
`,
    refused: { path: 'image.backend.tag' },
  },
  // helm get values of a release with defaults
  {
    id: 'get-values-null',
    text: `USER-SUPPLIED VALUES:
null
`,
    config: {},
  },
  // blanks that are none, from a web page or a chat: name the line and the character
  {
    id: 'nbsp',
    text: `image:
\u00a0 backend:
    tag: v0.1.11
`,
    refused: { line: 2 },
  },
  // names that half of all charts use; without the registry another image would be deployed
  {
    id: 'bitnami-shape',
    text: `replicaCount: 3
image:
  registry: harbor.corp.example
  repository: team/realtime-svg
  tag: v0.1.11
`,
    config: {
      image: { backend: { repository: 'harbor.corp.example/team/realtime-svg', tag: 'v0.1.11' } },
      replicas: 3,
    },
  },
  // Kubernetes' recommended labels are made, not set by a person
  {
    id: 'standard-labels',
    text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: realtime-svg
  namespace: realtime-svg
  labels: {app.kubernetes.io/name: realtime-svg, app.kubernetes.io/instance: realtime-svg, app.kubernetes.io/version: v0.1.4}
spec:
  replicas: 2
  selector: {matchLabels: {app.kubernetes.io/name: realtime-svg}}
  template:
    metadata: {labels: {app.kubernetes.io/name: realtime-svg, app.kubernetes.io/version: v0.1.4}}
    spec:
      containers: [{name: realtime-svg, image: 'ghcr.io/egoavara/realtime-svg:v0.1.11'}]
`,
    absent: 'commonLabels',
  },
]
