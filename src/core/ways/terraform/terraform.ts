import type { CheckedConfig } from '../../config/config.ts'
import { makesNamespace } from '../../manifests/names.ts'
import type { Command } from '../../outputs/command.ts'
import { neededSecrets } from '../../secrets/needed-secrets.ts'
import { values } from '../../outputs/values.ts'
import { externalSecretFiles, externalSecretParts } from '../external-secrets.ts'
import type { Way } from '../way.ts'
import { namespaceAddress, terraformFiles } from './files.ts'

const tofu = (...argv: string[]) => ['tofu', '-chdir=terraform', ...argv]
const init: Command = { id: 'tofu-init', argv: tofu('init'), inWhole: true }
const plan = 'deployment.tfplan'

/** Whether the Namespace has to be there before the rest, for the Secrets that people make in it. */
const comesFirst = (config: CheckedConfig) => makesNamespace(config) && neededSecrets(config).length > 0

/** OpenTofu, or Terraform by the same arguments: the chart as a release, and a state that knows what is there. */
export const terraform: Way = {
  files: (config, { manifests, chart }) => [
    ...terraformFiles(config),
    ...externalSecretFiles(manifests),
    values(config),
    ...chart,
  ],
  brings: ['external'],
  prunes: true,
  explained: (config) => [
    ...externalSecretParts(config),
    { id: 'terraform', path: 'terraform/' },
    { id: 'values', path: 'values.yaml' },
    { id: 'chart', path: 'chart/realtime-svg/' },
  ],
  requirements: ['kubectl', 'terraform'],
  namespace: (config) =>
    comesFirst(config)
      ? [
          init,
          {
            id: 'tofu-namespace',
            argv: tofu('apply', `-target=${namespaceAddress}`, '-auto-approve'),
            inWhole: true,
          },
        ]
      : [],
  deploy: (config) => [
    {
      id: 'preview',
      commands: [
        ...(comesFirst(config) ? [] : [init]),
        { id: 'tofu-plan', argv: tofu('plan', `-out=${plan}`), inWhole: true },
      ],
    },
    { id: 'apply', commands: [{ id: 'tofu-apply', argv: tofu('apply', plan), inWhole: true }] },
  ],
  undo: () => [{ id: 'tofu-destroy', argv: tofu('destroy'), takesDown: true }],
}
