import { type SecretSourceId, secretSources } from '../config/choices.ts'
import type { CheckedConfig } from '../config/config.ts'
import type { Command, Step } from '../outputs/command.ts'
import type { RequirementId } from '../outputs/texts.ts'
import { existing, lookedFor } from './existing.ts'
import { external } from './external.ts'
import { type NeededSecret, neededSecrets } from './needed-secrets.ts'
import { prompt } from './prompt.ts'
import { sealed } from './sealed.ts'
import type { SecretSource, SourceContext } from './secret-source.ts'

/** Every way for a Secret to come to be, one file each. */
export const sourceRows: Readonly<Record<SecretSourceId, SecretSource>> = { prompt, existing, external, sealed }

/** How a Secret comes to be. */
export const sourceOf = ({ source }: NeededSecret): SecretSource => sourceRows[source]

/** The Secrets that create-secrets makes or seals. */
export const scriptedSecrets = (config: CheckedConfig): NeededSecret[] =>
  neededSecrets(config).filter((secret) => sourceOf(secret).script !== undefined)

/** The Secrets that are in the cluster before the rest. */
export const firstSecrets = (config: CheckedConfig): NeededSecret[] =>
  neededSecrets(config).filter((secret) => sourceOf(secret).comesFirst)

/** What a way to deploy does for Secrets. */
interface Deploying {
  readonly isInGit?: true
  /** The sources whose objects it brings with the rest. */
  readonly brings: readonly SecretSourceId[]
  /** With an ExternalSecret that the files no longer have it takes its Secret away. */
  readonly prunes?: true
}

interface SecretSteps {
  readonly before: readonly Step[]
  readonly after: readonly Step[]
  readonly undo: readonly Command[]
  readonly requirements: readonly RequirementId[]
}

/** A Secret that an ExternalSecret made until now goes with it, after it was found to be there: it is looked for once more. */
function keptStep(config: CheckedConfig, secrets: readonly NeededSecret[], way: Deploying): Step[] {
  const others = secrets.filter(({ source }) => source !== 'external')
  if (!way.prunes || others.length === 0) return []
  return [{ id: 'secrets-kept', commands: [lookedFor(config, others)] }]
}

/** All that has to be done for the Secrets of a configuration, in the order in which the sources are offered. */
export function secretSteps(config: CheckedConfig, way: Deploying): SecretSteps {
  const all = neededSecrets(config)
  const used = secretSources.flatMap((id): { source: SecretSource; context: SourceContext }[] => {
    const secrets = all.filter(({ source }) => source === id)
    const context = { config, secrets, isInGit: way.isInGit ?? false, isDeployed: way.brings.includes(id) }
    return secrets.length === 0 ? [] : [{ source: sourceRows[id], context }]
  })
  return {
    before: used.flatMap(({ source, context }) => source.before(context)),
    after: [...used.flatMap(({ source, context }) => source.after?.(context) ?? []), ...keptStep(config, all, way)],
    undo: used.flatMap(({ source, context }) => (context.isDeployed ? [] : (source.undo?.(context) ?? []))),
    requirements: used.flatMap(({ source }) => source.requirements),
  }
}
