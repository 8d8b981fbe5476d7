import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../verify-image')

/** The text of src/verify-image, its scripts in the order of their numbers. */
export const verifierText = (): string =>
  readdirSync(source)
    .filter((name) => name.endsWith('.sh'))
    .sort()
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n')
