import { defaults, type DeploymentConfig, type PartialConfig } from '../config/config.ts'
import { difference } from '../config/difference.ts'
import { importConfig } from './import-config.ts'
import type { ImportProblem } from './imported.ts'

/** For tests: what a text changes of the defaults, and what is said of it, `elsewhere spec.valuesFrom[0]`. */
export interface Read {
  readonly taken: PartialConfig
  readonly said: readonly string[]
}

const short = ({ kind, path }: Pick<ImportProblem, 'path'> & { readonly kind: string }) => `${kind} ${path}`

/** For tests: throws with the reason when a text is refused. */
export function read(text: string, current: DeploymentConfig = defaults): Read {
  const result = importConfig(text, current)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return { taken: difference(result.config), said: [...result.problems, ...result.dropped].map(short) }
}
