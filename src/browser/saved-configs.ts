import type { DeploymentConfig } from '../core/config.ts'
import { savedConfig } from '../core/difference.ts'
import { untrustedConfig } from '../core/untrusted-config.ts'
import { withoutLogin, withoutLogins } from '../core/without-logins.ts'
import { keep, onKept, stored, workKey } from './storage.ts'

/** A configuration that a person keeps under a name, in this browser alone. */
export interface NamedConfig {
  readonly name: string
  /** `2026-01-31T09:00:00.000Z` */
  readonly savedAt: string
  readonly config: DeploymentConfig
}

const listKey = 'saved'
const mostSaved = 100

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown
  } catch {
    return null
  }
}

function named(entry: unknown): NamedConfig[] {
  const { name, savedAt, config } = (entry ?? {}) as Readonly<Record<keyof NamedConfig, unknown>>
  if (typeof name !== 'string' || typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt))) return []
  if (typeof config !== 'object' || config === null) return []
  return [{ name, savedAt, config: untrustedConfig(config).config }]
}

/** What is kept, newest first; what another program or a fault left there is passed over. */
export function namedConfigs(): readonly NamedConfig[] {
  const list = parsed(stored(listKey))
  const entries = Array.isArray(list) ? list.flatMap(named) : []
  return entries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

const keepable = ({ name, savedAt, config }: NamedConfig) => ({
  name: withoutLogin(name),
  savedAt,
  config: withoutLogins(savedConfig(config)),
})

const write = (list: readonly NamedConfig[]): boolean => keep(listKey, JSON.stringify(list.map(keepable)))

/** Keeps a configuration under its name, in place of one that has it already. False: storage is denied or full. */
export function saveNamed(entry: NamedConfig): boolean {
  // Read anew each time: another tab may have saved, too.
  const others = namedConfigs().filter(({ name }) => name !== entry.name)
  return write([entry, ...others].slice(0, mostSaved))
}

/** Forgets a name. False: storage is denied. */
export const deleteNamed = (name: string): boolean => write(namedConfigs().filter((entry) => entry.name !== name))

/** Another name for the same; the one that had it goes. False: storage is denied or full. */
export function renameNamed(name: string, newName: string): boolean {
  const list = namedConfigs()
  const kept = list.filter((entry) => entry.name === name || entry.name !== newName)
  return write(kept.map((entry) => (entry.name === name ? { ...entry, name: newName } : entry)))
}

/** Calls back when another tab has changed the list. */
export const onNamedConfigs = (callback: () => void): (() => void) => onKept(listKey, callback)

/** What a person was working on when the page was closed; null when there was nothing, or nothing readable. */
export function lastWork(): DeploymentConfig | null {
  const work = parsed(stored(workKey))
  return typeof work === 'object' && work !== null ? untrustedConfig(work).config : null
}

/** Keeps the work for the next visit; the defaults need no keeping. */
export function keepWork(config: DeploymentConfig): boolean {
  const saved = withoutLogins(savedConfig(config))
  return keep(workKey, Object.keys(saved).length === 1 ? null : JSON.stringify(saved))
}
