import type { ConfigPath, DeploymentConfig, SettingPath } from '../../config/config.ts'
import { defaults } from '../../config/defaults.ts'
import { keyBeside, valueAt, withValue } from '../../config/path.ts'
import { secretIn } from '../../config/secret-in.ts'
import { isNamedSecret, looksRandom } from '../../config/secret-signs.ts'
import { withoutLogins } from '../../config/without-logins.ts'
import { gitUrl } from '../../formats/git.ts'
import { httpUrl } from '../../formats/http-url.ts'
import { rule } from '../rule.ts'
import { splitUrl } from './redis.ts'

const pair = ['[].key', '[].value'] as const

/** What the items of a list consist of; one that is not named here holds pairs. */
const members: Readonly<Record<string, readonly string[]>> = {
  'image.pullSecrets': ['[].name', '[].remoteKey', '[].remoteProperty'],
  'httpRoute.parentRefs': ['[].name', '[].namespace', '[].sectionName'],
  'httpRoute.hostnames': ['[]'],
  writablePaths: ['[]'],
}

function typedIn(node: unknown, path: string): string[] {
  if (Array.isArray(node))
    return path === 'image.platforms' ? [] : (members[path] ?? pair).map((member) => path + member)
  if (typeof node !== 'object' || node === null) return typeof node === 'boolean' ? [] : [path]
  return Object.entries(node).flatMap(([key, member]) => typedIn(member, path === '' ? key : `${path}.${key}`))
}

/** Every setting that a person types. */
export const typedSettings = typedIn(defaults, '') as readonly SettingPath[]

/** What names a Secret, a key in it or a user, and is taken for the password itself. */
const besideSecrets = /^(?:redis\.auth|registry)\./

const keyOf = (config: DeploymentConfig, path: string) => (path.endsWith('].value') ? keyBeside(config, path) : '')

/** Addresses that have a rule about their login: it knows more, and what to do. */
const ownRules: Readonly<Record<string, (text: string) => boolean>> = {
  'config.backendUrl': (url) => httpUrl(url)?.hasCredentials ?? false,
  'delivery.git.repository': (url) => gitUrl(url)?.hasCredentials ?? false,
}

function holdsSecret(value: unknown, config: DeploymentConfig, path: string): 'sure' | 'likely' | null {
  if (typeof value !== 'string' || value === '' || ownRules[path]?.(value)) return null
  const found = secretIn(value)
  // All but these have a form, which a login does not have.
  if (found) return /annotations\[\d+\]\.value$|^config\.backendUrl$/i.test(path) ? found : 'sure'
  if (besideSecrets.test(path) && looksRandom(value))
    return /\w$/.test(value) && !/[+/]/.test(value) ? 'likely' : 'sure'
  return isNamedSecret(keyOf(config, path), value) ? 'likely' : null
}

/** The text without its login, where nothing is left that stands for one. */
function withoutSecret(config: DeploymentConfig, path: ConfigPath): DeploymentConfig | null {
  if (path === 'redis.external.host') return splitUrl(config)
  const before = valueAt(config, path)
  const after = valueAt(withoutLogins(config), path)
  if (typeof after !== 'string' || after === before || after === '' || after.includes('…')) return null
  return withValue(config, path, after)
}

/** A password has no field, and is stopped in every other: said as it is typed, not when the field is left. */
export const typedSecretRules = [
  rule({
    id: 'SECRET-TYPED',
    source: 'OWASP Secrets Management Cheat Sheet',
    severity: 'error',
    paths: typedSettings,
    holds: (value, config, path) => holdsSecret(value, config, path) !== 'sure',
    fix: withoutSecret,
  }),
  rule({
    id: 'SECRET-LIKELY',
    source: 'OWASP Secrets Management Cheat Sheet',
    severity: 'warning',
    paths: typedSettings.filter(
      (path) => besideSecrets.test(path) || path.endsWith('[].value') || path === 'config.backendUrl',
    ),
    holds: (value, config, path) => holdsSecret(value, config, path) !== 'likely',
  }),
]
