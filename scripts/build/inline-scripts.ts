import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'

const source = (name: string): string =>
  minifySync(name, readFileSync(join(import.meta.dirname, '../../src/first-paint', name), 'utf8')).code

/** The two scripts that stand in the page itself, because they have to run before its first paint. */
export const inlineScripts = { choose: source('choose.js'), translate: source('translate.js') }

/** `sha256-…`: how a policy names the text of a script or style that it allows. */
export const policyHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
