import type { Reader } from '../imported.ts'
import { variableSettings } from './variable-settings.ts'

const LINE = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/i

function unquoted(text: string): string {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? /^'([^']*)'/.exec(text) ?? []
  return quoted ?? text.replace(/\s+#.*$/, '')
}

/** `KEY=value` lines of a .env file: `[['LOG_LEVEL', 'debug']]`; null when a line is anything else. Comments are none. */
export function envLines(text: string): [string, string][] | null {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#.*)?$/.test(line))
  const pairs = lines.map((line) => LINE.exec(line))
  if (lines.length === 0 || pairs.includes(null)) return null
  return pairs.map((pair) => [pair![1]!, unquoted(pair![2]!)])
}

/** A .env file, or some lines of one. */
export const dotenv: Reader<string> = (text) => {
  const pairs = envLines(text)
  // `replicas = 3` is Terraform's: the variables of an environment are in capitals
  if (pairs === null || !pairs.some(([name]) => name === name.toUpperCase())) return null
  return { source: 'dotenv', isWhole: false, ...variableSettings(pairs) }
}
