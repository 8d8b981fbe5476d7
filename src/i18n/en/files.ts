import type { FileTexts } from '../file-texts.ts'
import { commands, steps } from './commands.ts'
import { picture } from './picture.ts'
import { troubles } from './troubles.ts'

/** Everything that the files of the bundle say, in English. */
export const files: FileTexts = {
  print: { settings: 'Settings that differ from the defaults', chosen: 'Chosen' },
  tabs: {
    valuesForms: { differences: 'Differences', complete: 'Complete', upstream: 'Upstream chart' },
    valuesTexts: {
      differences: 'Only what differs from the defaults of the chart in the bundle.',
      complete: 'Every value of the chart in the bundle, each with its explanation.',
      upstream: 'For the chart 0.1.11 that the app itself publishes; the first lines say what it cannot express.',
    },
    shell: 'Shell',
    stepsText: 'To be run in the unpacked folder, from top to bottom.',
    done: 'Done',
    stepsDone: (done, all) => `${done} of ${all} done`,
    allCommands: 'the commands that deploy and check',
    contractText: 'Container Image Contract, held against these settings. Version',
  },
  commands,
  steps,
  picture,
  troubles,
  sections: {
    app: 'Application image',
    redis: 'Redis image',
    registry: 'Image registry',
    architecture: 'Architectures',
    versions: 'Versions',
    security: 'Security',
  },
  states: {
    violated: 'violated',
    refuted: 'the image does otherwise',
    warning: 'warning',
    met: 'met',
    construction: 'met by construction',
    shown: 'shown by the image',
    verify: 'only the image can show it',
    'not-applicable': 'does not apply here',
  },
  upstream: {
    digest:
      'digest: the chart puts repository and tag together only: the image is not pinned, and without a tag there is none.',
    password:
      'redis.auth: the chart writes REDIS_URL with the password into a ConfigMap and never makes the Secret key that its Redis reads. No password is written here.',
    maxmemory:
      'redis.resources.limits.memory: the chart fixes --maxmemory at 256mb, so a limit of 256Mi gets Redis killed.',
    eviction: 'redis: the chart evicts any key (allkeys-lru), the signing keys of the sessions included.',
    'redis-security':
      'redis: the chart gives Redis no securityContext; a Namespace that enforces Pod Security restricted refuses its Pod.',
    'redis-pull-secrets':
      'image.pullSecrets: the chart gives them to the app alone; the image of Redis must be public.',
    'node-port': 'service.nodePort: the chart uses it with the type NodePort alone; Kubernetes picks another one.',
    'ingress-tls-host': 'ingress.tls: without a host the chart writes an empty one, which Kubernetes refuses.',
    'ingress-class': 'ingress.className: the chart has no such value; the default IngressClass of the cluster decides.',
    'http-route': 'httpRoute: the chart makes none; the Gateway does not know the app.',
    autoscaling: 'autoscaling: the chart makes no HorizontalPodAutoscaler.',
    'disruption-budget': 'podDisruptionBudget: the chart makes none; a drain may stop all replicas at once.',
    'network-policy': 'networkPolicy: the chart makes none; Redis is reachable from the whole cluster.',
    'grace-period': 'terminationGracePeriodSeconds: the chart leaves it at 30 seconds.',
    'pre-stop': 'preStopSeconds: the chart has no preStop hook; requests may fail while a Pod stops.',
    'writable-paths': 'writablePaths: the chart mounts no emptyDir; with a read-only root nothing is writable.',
    'common-labels': 'commonLabels: the chart has no such value.',
    'backend-url': 'config.backendUrl: the chart does not set BACKEND_URL.',
    'contract-variables':
      'REDIS_HOST, REDIS_PORT, REDIS_PASSWORD: the chart sets REDIS_URL only, which the published image reads; an image that follows the contract does not start with it.',
    'empty-limit': 'An empty limit is written as null, which takes the default of the chart away.',
    'rolling-update': 'The chart allows one unavailable replica during a rollout.',
  },
  values: {
    title: 'Every value of the chart, each under what it does.',
    upstreamTitle: 'Values for the upstream chart realtime-svg 0.1.11. What it cannot express:',
    evictionPolicy:
      'Which unready Pods a drain may evict: AlwaysAllow from Kubernetes 1.27 on. Empty: the default of the cluster.',
  },
  secrets: {
    about: 'Makes the Secrets of this deployment. Every value is asked for; none is stored in a file.',
    kept: 'Already there, kept as it is (--replace makes it anew; restart the Pods afterwards): ',
    nothing: 'Nothing was entered; no Secret was made.',
    noApply: 'Not kubectl apply, which writes the values into an annotation a second time.',
    askRegistry: (server) => `Password or token for ${server}: `,
    askUsername: (server) => `User name for ${server}: `,
    askRedis: (secret) => `Password of Redis (Secret ${secret}): `,
    facts: {
      head: {
        secret: 'Secret',
        type: 'Type',
        key: 'Key',
        holds: 'Holds',
        remoteKey: 'Entry of the store',
        property: 'Property',
      },
      holds: {
        password: 'the password of Redis as it is',
        encoded: 'the same password, percent-encoded',
        url: 'the address of Redis, with the percent-encoded password in the place of …',
        login: 'a login for the registry, as Docker keeps it ({"auths": …})',
        loginPassword: 'the password of this user of the registry',
      },
    },
  },
  verify: {
    about:
      'Runs the image as this deployment does and says of each clause what the contract asks and what the image did.',
  },
  readme: {
    intro:
      'This folder deploys realtime-svg to Kubernetes. Its settings hold against the Container Image Contract 1.0.0; `contract-report.md` says so clause by clause.',
    summary: 'This deployment',
    image: 'Image',
    namespace: 'Namespace',
    redis: 'Redis',
    redisInCluster: 'in the cluster, in memory',
    redisExternal: 'external',
    replicas: 'Replicas',
    kubernetes: 'Kubernetes',
    before: 'Before you start',
    requirements: {
      kubectl: 'kubectl 1.24 or later, pointed at the right cluster (`kubectl config current-context`).',
      helm: 'Helm 3.9 or later.',
      git: 'A clone of the repository, with this folder unpacked at its path in it.',
      argocd:
        'Argo CD 2.5 or later in the cluster, which may read the repository (`argocd repo add` where it is private).',
      flux: 'Flux 2 in the cluster (`flux check`).',
      terraform: 'OpenTofu or Terraform 1.6 or later.',
      externalSecrets:
        'External Secrets Operator 0.16 or later in the cluster, with a store that reaches what holds the passwords.',
      kubeseal: 'The controller of Sealed Secrets in the cluster, and kubeseal on this machine.',
      pulumi: 'Pulumi 3 and Node.js 20 or later.',
    },
    steps: 'Steps',
    folder: 'Run everything from this folder.',
    whole: 'All at once, up to a checked deployment; it stops at the first command that fails and takes nothing down:',
    takesDown: 'Affects what runs.',
    chooseOne: 'Choose one of these; they lead to the same objects.',
    powershell: 'In PowerShell',
    restarts:
      'The application stops when Redis is not reachable at its start, so a few restarts in the first minute are normal. It keeps its signing keys in Redis: after Redis was restarted, restart the application too.',
    dataLoss:
      'Redis runs in memory here: when its Pod restarts, all data is lost. Use an external Redis in production.',
    files: 'Files',
    fileList: {
      report: 'Every clause of the contract, its state, and how to check the rest',
      config: 'The settings; the configurator opens this file again',
      secrets: 'Ask for passwords and make the Secrets',
      verify: 'Run the image and say, clause by clause, what it does',
      namespace: 'The Namespace with its Pod Security labels',
      kustomization: 'For `kubectl apply -k .`, and a base for overlays of your own',
      kustomizeVars: 'Where `kustomization.yaml` puts the names of the Services, so that overlays can rename them',
      externalSecrets: 'The ExternalSecrets: tell External Secrets Operator which Secrets to make out of the store',
      argocd: 'The Application: tells Argo CD which folder of which repository to deploy',
      flux: 'GitRepository and Kustomization: tell Flux which folder of which repository to deploy',
      terraform: 'The module: a Helm release of the chart, its Namespace and a check of its Secrets',
      pulumi: 'The program, which makes what is in `manifests/`',
      manifests: 'The Kubernetes objects, in the order of their numbers',
      values: 'Values for the Helm chart: what differs from its defaults',
      chart: 'The Helm chart',
      checksums: '`sha256sum --check SHA256SUMS` shows that no file was changed',
    },
    warnings: 'Worth knowing',
    noWarnings: 'Nothing: every rule holds.',
  },
  report: {
    title: 'Container Image Contract',
    intro: 'How this configuration stands to each clause of the contract.',
    clause: 'Id',
    state: 'State',
    what: 'How it is met',
    verify: 'What only the image can show',
    rules: 'Clause',
    facts: 'About the published image',
    published:
      'v0.1.4 was built from its source and run beside a real Redis; v0.1.0 to v0.1.11 were read in their source. The published container image itself was not run.',
  },
}
