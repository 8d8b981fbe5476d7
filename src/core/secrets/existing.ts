import { kubectlIn } from '../outputs/command.ts'
import type { SecretSource } from './secret-source.ts'

/** Somebody else makes it: what it must be is said, and it is looked for before anything is deployed. */
export const existing: SecretSource = {
  comesFirst: true,
  requirements: [],
  before: ({ config, secrets }) => [
    {
      id: 'secrets-existing',
      shows: { what: 'keys', secrets },
      commands: [
        {
          id: 'existing-secrets',
          argv: kubectlIn(config, 'get', 'secret', ...secrets.map(({ name }) => name)),
          inWhole: true,
        },
      ],
    },
  ],
}
