import type { ConfigPath } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { integerFromText } from '../../core/formats/integer.ts'
import { valueAt } from '../../core/config/path.ts'

const isNumber = (path: ConfigPath) => path === 'service.nodePort' || typeof valueAt(defaults, path) === 'number'

/** What a setting holds of the text in its field. What is no text passes through; `nodePort` alone may be absent. */
export const typedValue =
  (path: ConfigPath) =>
  (value: unknown): unknown => {
    if (typeof value !== 'string' || !isNumber(path)) return value
    return path === 'service.nodePort' && value.trim() === '' ? null : integerFromText(value)
  }
