import type { ConfigPath } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import { integerFromText } from '../../core/formats/integer.ts'
import { valueAt } from '../../core/config/path.ts'

// Their fields may be empty: there is none then.
const optional = /^service\.nodePort$|\.tolerationSeconds$/
const isNumber = (path: ConfigPath) => optional.test(path) || typeof valueAt(defaults, path) === 'number'

/** What a setting holds of the text in its field. What is no text passes through. */
export const typedValue =
  (path: ConfigPath) =>
  (value: unknown): unknown => {
    if (typeof value !== 'string' || !isNumber(path)) return value
    return optional.test(path) && value.trim() === '' ? null : integerFromText(value)
  }
