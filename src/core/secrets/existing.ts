import type { CheckedConfig } from '../config/config.ts'
import { type Command, kubectlIn } from '../outputs/command.ts'
import type { NeededSecret } from './needed-secrets.ts'
import type { SecretSource } from './secret-source.ts'

/** Fails if one of them is not in the Namespace. */
export const lookedFor = (config: CheckedConfig, secrets: readonly NeededSecret[]): Command => ({
  id: 'existing-secrets',
  argv: kubectlIn(config, 'get', 'secret', ...secrets.map(({ name }) => name)),
  inWhole: true,
})

/** Somebody else makes it: what it must be is said, and it is looked for before anything is deployed. */
export const existing: SecretSource = {
  comesFirst: true,
  requirements: [],
  before: ({ config, secrets }) => [
    { id: 'secrets-existing', shows: { what: 'keys', secrets }, commands: [lookedFor(config, secrets)] },
  ],
}
