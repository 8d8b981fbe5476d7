import { type ConfigPath, type DeploymentConfig, defaults } from '../config/config.ts'
import { integerFromText } from '../formats/integer.ts'
import { valueAt, withValue } from '../config/path.ts'

function numbersIn(node: unknown, path: string): string[] {
  if (typeof node === 'number') return [path]
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return []
  return Object.entries(node).flatMap(([key, member]) => numbersIn(member, path === '' ? key : `${path}.${key}`))
}

// nodePort has no number by default
const integers = [...numbersIn(defaults, ''), 'service.nodePort'] as ConfigPath[]

/** The same configuration with `"8080"` as 8080 where a setting is a number, as the form does with typed text. */
export function settled(config: DeploymentConfig): DeploymentConfig {
  return integers.reduce((settling, path) => {
    const value = valueAt(settling, path)
    return typeof value === 'string' ? withValue(settling, path, integerFromText(value)) : settling
  }, config)
}
