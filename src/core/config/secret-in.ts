import { hasToken } from './secret-signs.ts'
import { withoutLogin } from './without-logins.ts'

/** `sure`: an address with a password, a token known by its beginning, a private key. `likely`: what reads as a login. */
export type SecretKind = 'sure' | 'likely'

// Such a text has no sign that a login needs, and no token is told from it but by its beginning.
const PLAIN = /^(?!gh[opsur]_|github_pat_|glpat-|dckr_|AKIA|eyJ)[\w.-]*$/
const PASSWORD_IN_ADDRESS = /\w:\/\/[^\s/?#@:]*:[^\s@]+@/

function find(text: string): SecretKind | null {
  if (PASSWORD_IN_ADDRESS.test(text) || hasToken(text)) return 'sure'
  return withoutLogin(text) === text ? null : 'likely'
}

// A key press asks for every text of the form, and changes one.
const mostKept = 500
const kept = new Map<string, SecretKind | null>()

/** Whether a text holds a secret: `ghp_…` -> `sure`, `password=…` -> `likely`; null for none. */
export function secretIn(text: string): SecretKind | null {
  if (PLAIN.test(text)) return null
  const before = kept.get(text)
  if (before !== undefined) return before
  if (kept.size >= mostKept) kept.clear()
  const found = find(text)
  kept.set(text, found)
  return found
}
