import { type DeploymentConfig, defaults } from '../config/config.ts'
import type { Refusal } from '../config/refusal.ts'
import { importConfig } from './import-config.ts'
import type { Imported } from './imported.ts'

/** A text and what it is called: `values.yaml`. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** What several texts say together: `values.yaml, values-prod.yaml`, or the one that was refused. */
export interface ImportedTexts {
  readonly name: string
  readonly result: Imported | Refusal
}

/** Texts in order, each laid on top of those before as `helm -f a -f b` does; the first on `base`. At least one. */
export function importAll(
  [first, ...more]: readonly [NamedText, ...NamedText[]],
  current: DeploymentConfig,
  base: DeploymentConfig = defaults,
): ImportedTexts {
  let all: ImportedTexts = { name: first.name, result: importConfig(first.text, current, base) }
  for (const { name, text } of more) {
    const before = all.result
    if (!before.ok) return all
    const result = importConfig(text, before.config, before.config)
    if (!result.ok) return { name, result }
    all = {
      name: `${all.name}, ${name}`,
      result: {
        ...result,
        isWhole: before.isWhole,
        problems: [...before.problems, ...result.problems],
        dropped: [...before.dropped, ...result.dropped],
      },
    }
  }
  return all
}
