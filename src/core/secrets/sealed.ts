import { kubectlIn } from '../outputs/command.ts'
import type { SecretSource } from './secret-source.ts'

/** Where create-secrets puts what kubeseal makes. */
export const sealedFile = (file: string): string => `sealed/${file}.yaml`

/**
 * Sealed Secrets: create-secrets asks for the value, and kubeseal encrypts it for the controller of the cluster, so that the
 * file may lie in Git (https://github.com/bitnami-labs/sealed-secrets).
 */
export const sealed: SecretSource = {
  script: 'seal',
  comesFirst: true,
  requirements: ['kubeseal'],
  before: ({ config, secrets, isDeployed }) => [
    {
      id: 'secrets-sealed',
      commands: [
        {
          id: 'seal',
          argv: ['bash', 'create-secrets.sh', '--seal'],
          powershell: ['powershell', '-ExecutionPolicy', 'Bypass', '-File', 'create-secrets.ps1', '-Seal'],
          inWhole: true,
        },
        ...(isDeployed
          ? []
          : ([
              { id: 'apply-sealed', argv: ['kubectl', 'apply', '-f', 'sealed/'], inWhole: true },
              {
                id: 'wait-sealed',
                argv: kubectlIn(
                  config,
                  ...['wait', '--for=condition=Synced', '--timeout=2m'],
                  ...secrets.map(({ name }) => `sealedsecret.bitnami.com/${name}`),
                ),
                inWhole: true,
              },
            ] as const)),
      ],
    },
  ],
  undo: () => [
    { id: 'delete-sealed', argv: ['kubectl', 'delete', '-f', 'sealed/', '--ignore-not-found'], takesDown: true },
  ],
}
