import type { SecretSource } from './secret-source.ts'

/** A person types it once: create-secrets asks for the value and hands it to kubectl. */
export const prompt: SecretSource = {
  script: 'make',
  comesFirst: true,
  requirements: [],
  before: ({ isInGit }) => [
    {
      id: isInGit ? 'secrets-beside-git' : 'secrets',
      commands: [
        {
          id: 'secrets',
          argv: ['bash', 'create-secrets.sh'],
          // Windows runs no script by default (about_Execution_Policies).
          powershell: ['powershell', '-ExecutionPolicy', 'Bypass', '-File', 'create-secrets.ps1'],
          inWhole: true,
        },
      ],
    },
  ],
}
