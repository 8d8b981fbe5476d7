import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import { valueAt, withValue } from '../config/path.ts'
import { hasToken } from '../config/secret-signs.ts'
import { withoutLogin, withoutLogins } from '../config/without-logins.ts'
import { commandLines } from './command-line.ts'
import { normalised } from './normalised.ts'
import { type Pasted, refused, taken } from './reader.ts'
import { readers } from './readers.ts'

// A whole command or an .env file fits in; a book does not.
const longestPaste = 4096

// Values of these are anybody's text: they come in as they are, but for logins.
const FREE = /^(?:(?:service|ingress)\.annotations|nodeSelector|commonAnnotations|podAnnotations|commonLabels)\[/

/** A text that no reader knows: with a login in it, only what is surely none of it comes in. */
function unread(config: DeploymentConfig, path: ConfigPath, clipboard: string, text: string): Pasted | null {
  const isText = typeof valueAt(config, path) === 'string'
  const kept = isText ? valueAt(withoutLogins(withValue(config, path, text)), path) : withoutLogin(text)
  if (kept === text) return text === clipboard.trim() ? null : taken(withValue(config, path, text))
  // In more than one word, with an "@" left over, or in a text that no reader took for an address, nobody can tell where a
  // password ends.
  if (!isText || path === 'redis.external.host' || /[\s,;"'`]|@(?!sha\d)/.test(String(kept)))
    return refused({ config }, 'login')
  return taken(withValue(config, path, kept), [{ path, kind: 'password' }])
}

/**
 * What a text pasted at `path` means when it says more than that one field holds, or less than it: a full image reference,
 * a command, an address, lines of an .env file; `readers.ts` has all kinds. Refused, with the reason: what was understood
 * and cannot be used, and what holds a login that cannot be told from the rest. Null: an ordinary paste.
 */
export function pasted(config: DeploymentConfig, path: ConfigPath, clipboard: string): Pasted | null {
  if (valueAt(config, path) === undefined) return null
  if (FREE.test(path)) return unread(config, path, clipboard, clipboard.trim())
  if (clipboard.trim().length > longestPaste) return refused({ config }, 'too-long')
  const text = normalised(clipboard)
  const lines = commandLines(text)
  for (const { at, read } of readers) {
    const found = at.test(path) ? read({ config, path, text, lines }) : null
    if (found !== null) return found
  }
  if (lines.some(({ words, flags }) => words.length + flags.size > 0)) return refused({ config }, 'command')
  if (hasToken(text)) return refused({ config }, 'login')
  return unread(config, path, clipboard, text)
}
