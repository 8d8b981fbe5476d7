import type { CheckedConfig } from '../config/config.ts'
import { externalSecret } from '../manifests/external-secret.ts'
import { type Command, kubectlIn } from '../outputs/command.ts'
import type { NeededSecret } from './needed-secrets.ts'
import type { SecretSource } from './secret-source.ts'

/** Where the objects are in a bundle whose way does not bring them with the rest. */
export const externalFolder = 'external-secrets/'

const wait = (config: CheckedConfig, secrets: readonly NeededSecret[]): Command => ({
  id: 'wait-external',
  argv: kubectlIn(
    config,
    ...['wait', '--for=condition=Ready', '--timeout=2m'],
    ...secrets.map(({ name }) => `externalsecret.external-secrets.io/${name}`),
  ),
  inWhole: true,
})

/** A store outside of the cluster holds it: External Secrets Operator makes the Secret of it, and follows it. */
export const external: SecretSource = {
  manifest: externalSecret,
  comesFirst: false,
  requirements: ['externalSecrets'],
  before: ({ config, secrets, isDeployed }) => {
    const { storeKind, storeName } = config.externalSecrets
    const store = `${storeKind.toLowerCase()}.external-secrets.io/${storeName}`
    const ready = ['wait', '--for=condition=Ready', '--timeout=30s', store]
    return [
      {
        id: 'secrets-store',
        shows: { what: 'remote', secrets },
        commands: [
          {
            id: 'store-ready',
            argv: storeKind === 'SecretStore' ? kubectlIn(config, ...ready) : ['kubectl', ...ready],
            inWhole: true,
          },
          ...(isDeployed
            ? []
            : [
                { id: 'apply-external', argv: ['kubectl', 'apply', '-f', externalFolder], inWhole: true } as const,
                wait(config, secrets),
              ]),
        ],
      },
    ]
  },
  after: ({ config, secrets, isDeployed }) =>
    isDeployed ? [{ id: 'secrets-external', commands: [wait(config, secrets)] }] : [],
  undo: () => [
    { id: 'delete-external', argv: ['kubectl', 'delete', '-f', externalFolder, '--ignore-not-found'], takesDown: true },
  ],
}
