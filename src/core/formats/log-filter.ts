import { anyCase } from './any-case.ts'
import type { Grammar } from './names.ts'

/** The levels of the app's log, from the most to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'off'] as const

const LEVEL = `(?:${logLevels.map(anyCase).join('|')})`
const MODULE = '[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*'
const DIRECTIVE = `(?:${MODULE}=)?${LEVEL}`

/** `info` or `info,backend=debug`: a level for all, and for single modules. The app takes any other word for a module and logs nothing else. */
export const LOG_FILTER: Grammar = { pattern: `^${DIRECTIVE}(?:,${DIRECTIVE})*$`, maxLength: 250 }

const levelIn = new RegExp(`(^|[,=])(${LEVEL})(?=,|$)`, 'g')

/** "INFO,My_App=Debug" -> "info,My_App=debug" */
export const withLowerCaseLevels = (filter: string): string =>
  filter.replace(levelIn, (_, before: string, level: string) => before + level.toLowerCase())
