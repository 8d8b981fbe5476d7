import { guidance } from './ui-guidance.ts'
import { tools } from './ui-tools.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** What the page itself says, in English; the other languages have its shape. */
export const ui = {
  pageTitle: 'realtime-svg deployment configurator',
  title: 'deployment configurator',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  skipToResult: 'Skip to the result',
  panes: 'Views',
  settings: 'Settings',
  essential: 'Essential',
  result: 'Result',

  intro: 'From a few settings to the files that run realtime-svg on your Kubernetes cluster.',
  introFirst: 'Start from a preset, or press Download zip at once: it already works.',
  presetsTitle: 'Start from',
  presets: {
    development: { name: 'Development', text: 'One replica, NodePort, debug log' },
    staging: { name: 'Staging', text: 'Two replicas, Ingress, a password' },
    production: { name: 'Production', text: 'Three replicas, external Redis, TLS' },
    'private-registry': { name: 'Private registry', text: 'Own image, pull secret' },
  },
  sections: {
    release: 'Release',
    image: 'Image',
    registry: 'Registry',
    redis: 'Redis',
    externalSecrets: 'External Secrets',
    redisContainer: 'Redis container',
    resources: 'Resources',
    network: 'Network',
    app: 'App and security',
    metadata: 'Metadata',
  },
  headings: {
    resources: 'Resources',
    password: 'Authentication',
    scaling: 'Scaling',
    nodes: 'Nodes',
    service: 'Service',
    ingress: 'Ingress',
    route: 'Gateway API',
    policy: 'Policy',
    app: 'App',
    security: 'Security',
  },
  exposure: {
    label: 'exposure',
    help: 'How people reach the app.',
    options: {
      ClusterIP: 'In the cluster only',
      NodePort: 'NodePort: a port of every node',
      LoadBalancer: 'LoadBalancer: an address of its own',
      ingress: 'Ingress',
      gateway: 'Gateway API',
      both: 'Ingress and Gateway API',
    },
  },
  redis: {
    inCluster: 'In the cluster',
    inClusterText: 'In memory, for development and tests.',
    external: 'External',
    externalText: 'A managed Redis that you run elsewhere; for production.',
  },

  consequences: {
    title: 'Consequences',
    replicas: (least: number, most: number) =>
      least === most ? (least === 1 ? '1 replica' : `${least} replicas`) : `${least}–${most} replicas`,
  },
  guidance,
  tools,

  default: 'Default',
  on: 'on',
  off: 'off',
  none: 'none',
  all: 'all',
  noLimit: 'no limit',
  cores: (amount: string, number: number) => `${amount} ${number <= 1 ? 'core' : 'cores'}`,
  resetTo: (label: string, initial: string) => `Reset ${label} to the default${initial === '' ? '' : `: ${initial}`}`,
  toClause: (id: string) => `Show ${id} in the contract`,
  more: 'More',
  add: 'Add',
  removeItem: (label: string, position: number) => `Remove ${position} from ${label}`,
  severity: { error: 'Error', warning: 'Warning' },
  changedCount: (number: number) => `${number} changed`,
  errorCount: (number: number) => count(number, 'error', 'errors'),
  warningCount: (number: number) => count(number, 'warning', 'warnings'),
  noIssues: 'Every rule is met.',

  tabs: { files: 'Files', steps: 'Steps', contract: 'Contract' },
  files: 'Files',
  allFiles: 'All manifests',
  besideZip: 'for Helm',
  way: 'Deploy with',
  changedNow: 'changed by the last edit',
  wrap: 'Wrap',

  idle: 'Made in your browser; nothing is sent anywhere.',
  stale: 'From the last settings without errors',
  blocked: 'Fix the errors first: nothing wrong can be downloaded or copied.',
  failed: 'That did not work in this browser. Nothing was saved.',
  downloadZip: 'Download zip',
  downloadThis: (what: string) => `Download ${what}`,
  copy: 'Copy',
  copyShown: 'Copy the shown file',
  allManifests: 'all manifests',
  copyThis: (what: string) => `Copy ${what}`,
  copied: (what: string) => `Copied: ${what}`,
  copyDenied: 'The browser denied access to the clipboard. The text is selected: press Ctrl+C or Cmd+C.',
  downloaded: (name: string, sha256: string | null) =>
    sha256 === null ? `Saved: ${name}` : `Saved: ${name} — SHA-256 ${sha256}`,
}

export type UiText = typeof ui
