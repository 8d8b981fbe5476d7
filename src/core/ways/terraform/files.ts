import type { CheckedConfig } from '../../config/config.ts'
import { makesNamespace } from '../../manifests/names.ts'
import { namespace } from '../../manifests/namespace.ts'
import { firstSecrets } from '../../secrets/index.ts'
import { type OutputFile, plainFile } from '../../yaml/lines.ts'
import { untraced } from '../../yaml/trace.ts'
import { hasExternalSecrets } from '../external-secrets.ts'
import { block, comment, type HclItem, type HclMap, hclString, hclText, raw } from './hcl.ts'

/** The resource of the Namespace, which is made by itself before the Secrets. */
export const namespaceAddress = 'kubernetes_namespace_v1.this'
const checkAddress = 'kubernetes_labels.secret_made_before'
const externalAddress = 'kubernetes_manifest.external_secret'

// helm 3 takes `kubernetes` as an argument (docs/index.md of hashicorp/terraform-provider-helm), not as a block.
const versions = [
  block(
    'terraform',
    [],
    { required_version: '>= 1.6' },
    block(
      'required_providers',
      [],
      { helm: { source: 'hashicorp/helm', version: '~> 3.0' } },
      { kubernetes: { source: 'hashicorp/kubernetes', version: '>= 2.30, < 4.0' } },
    ),
  ),
]

const variables = [
  block('variable', ['kubeconfig_path'], {
    description: 'The kubeconfig of the cluster.',
    type: raw('string'),
    default: '~/.kube/config',
  }),
  block('variable', ['kubeconfig_context'], {
    description: 'The context in it; null: its current one.',
    type: raw('string'),
    default: raw('null'),
  }),
]

const outputs = [
  block('output', ['namespace'], {
    description: 'The Namespace that everything is in.',
    value: raw('helm_release.this.namespace'),
  }),
  block('output', ['status'], {
    description: 'What Helm says of the release.',
    value: raw('helm_release.this.status'),
  }),
]

const cluster: HclMap = { config_path: raw('var.kubeconfig_path'), config_context: raw('var.kubeconfig_context') }

function namespaceResource(config: CheckedConfig): HclItem[] {
  if (!makesNamespace(config)) return []
  const { metadata } = untraced(namespace(config)) as {
    metadata: { name: string; labels: HclMap; annotations?: HclMap }
  }
  const { name, labels, annotations } = metadata
  return [
    block(
      'resource',
      namespaceAddress.split('.'),
      block('metadata', [], { name }, { labels }, ...(annotations === undefined ? [] : [{ annotations }])),
    ),
  ]
}

/** What an ExternalSecret needs is in its file; the operator says whether the store has it. */
function externalSecrets(config: CheckedConfig): HclItem[] {
  if (!hasExternalSecrets(config)) return []
  const folder = '${path.module}/../external-secrets'
  const first = makesNamespace(config) ? [{ depends_on: raw(`[${namespaceAddress}]`) }] : []
  return [
    block(
      'resource',
      externalAddress.split('.'),
      { for_each: raw(`fileset("${folder}", "*.yaml")`) },
      { manifest: raw(`yamldecode(file("${folder}/\${each.value}"))`) },
      block('wait', [], block('condition', [], { type: 'Ready', status: 'True' })),
      ...first,
    ),
  ]
}

/** The label is a check: it stops before anything is deployed, and unlike a data source it keeps no password in the state. */
function secretsCheck(config: CheckedConfig, namespaceName: HclMap): HclItem[] {
  const secrets = firstSecrets(config)
  if (secrets.length === 0) return []
  const set = secrets.map(({ name }) => hclString(name)).join(', ')
  return [
    comment(
      'Is a Secret missing, this stops with "The resource ... does not exist": README.md in the folder above says how each\ncomes to be; then apply again. A data source would keep the passwords in the state.',
    ),
    block(
      'resource',
      checkAddress.split('.'),
      { for_each: raw(`toset([${set}])`) },
      { api_version: 'v1', kind: 'Secret' },
      block('metadata', [], { name: raw('each.value'), ...namespaceName }),
      { labels: { 'app.kubernetes.io/instance': config.release.name } },
    ),
  ]
}

function main(config: CheckedConfig): HclItem[] {
  const { name, namespace: target } = config.release
  const namespaceName: HclMap = {
    namespace: makesNamespace(config) ? raw(`${namespaceAddress}.metadata[0].name`) : target,
  }
  const check = secretsCheck(config, namespaceName)
  const external = externalSecrets(config)
  const before = [...(check.length > 0 ? [checkAddress] : []), ...(external.length > 0 ? [externalAddress] : [])]
  return [
    block('provider', ['kubernetes'], cluster),
    block('provider', ['helm'], { kubernetes: cluster }),
    ...namespaceResource(config),
    ...check,
    ...external,
    block(
      'resource',
      ['helm_release', 'this'],
      { name, ...namespaceName, chart: raw('"${path.module}/../chart/realtime-svg"') },
      comment('Without reset_values an upgrade takes what the last release had for what values.yaml leaves out.'),
      { values: raw('[file("${path.module}/../values.yaml")]'), reset_values: true, wait: true, timeout: 300 },
      ...(before.length > 0 ? [{ depends_on: raw(`[${before.join(', ')}]`) }] : []),
    ),
  ]
}

/** The module in `terraform/`: the chart of the bundle as one release, its Namespace, and the check of its Secrets. */
export const terraformFiles = (config: CheckedConfig): OutputFile[] =>
  Object.entries({ versions, variables, outputs, main: main(config) }).map(([name, body]) =>
    plainFile(`terraform/${name}.tf`, hclText(body)),
  )
