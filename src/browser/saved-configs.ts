import type { DeploymentConfig } from '../core/config/config.ts'
import { defaults } from '../core/config/defaults.ts'
import { isSame, savedConfig } from '../core/config/difference.ts'
import { firstProblems, untrustedConfig } from '../core/config/untrusted-config.ts'
import { withoutLogins } from '../core/config/without-logins.ts'
import type { Linked } from './link.ts'
import { keep, onKept, stored, workKey } from './storage.ts'

/** A configuration under a name, as it is kept: a newer version of the page may have put more into it than this one reads. */
export interface Kept {
  readonly name: string
  /** `2026-01-31T09:00:00.000Z` */
  readonly savedAt: string
  readonly config: object
}

/** What can be read of a configuration that a person keeps under a name, in this browser alone. */
export interface NamedConfig extends Linked {
  readonly name: string
  readonly savedAt: string
  readonly kept: Kept
}

/** What can be read of the work of the last visit, and the whole of it. */
export interface Work extends Linked {
  readonly whole: object
}

const listKey = 'saved'
const mostSaved = 100

function parsed(key: string): unknown {
  try {
    return JSON.parse(stored(key) ?? 'null') as unknown
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readable(whole: object): Linked {
  const { config, problems } = untrustedConfig(whole)
  return { ok: true, config, problems: firstProblems(problems) }
}

const isKept = (entry: unknown): entry is Kept => {
  const { name, savedAt, config } = (entry ?? {}) as Readonly<Record<keyof Kept, unknown>>
  return (
    typeof name === 'string' && typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) && isObject(config)
  )
}

function keptList(): readonly unknown[] {
  const list = parsed(listKey)
  return Array.isArray(list) ? list : []
}

/** What is kept, newest first; what another program or a fault left there is passed over. */
export function namedConfigs(): readonly NamedConfig[] {
  const entries = keptList().filter(isKept)
  return entries
    .map((kept) => ({ name: kept.name, savedAt: kept.savedAt, kept, ...readable(kept.config) }))
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

const isCalled = (entry: unknown, name: string): boolean => isKept(entry) && entry.name === name

// An entry stays whole, also what of it cannot be read; an older version of the page may have left a login in it.
const keepable = (entry: unknown): unknown =>
  withoutLogins(isKept(entry) ? { ...entry, config: withoutLogins(entry.config) } : entry)

const write = (list: readonly unknown[]): boolean => keep(listKey, JSON.stringify(list.map(keepable)))

/** Keeps a configuration under its name, in place of one that has it already. False: storage is denied or full. */
export function saveNamed(entry: Kept): boolean {
  // Read anew each time: another tab may have saved, too.
  const others = keptList().filter((other) => !isCalled(other, entry.name))
  return others.length < mostSaved && write([entry, ...others])
}

/** Forgets a name. False: storage is denied. */
export const deleteNamed = (name: string): boolean => write(keptList().filter((entry) => !isCalled(entry, name)))

/** Another name for the same; the one that had it goes. False: storage is denied or full. */
export function renameNamed(name: string, newName: string): boolean {
  const left = keptList().filter((entry) => isCalled(entry, name) || !isCalled(entry, newName))
  return write(left.map((entry) => (isKept(entry) && entry.name === name ? { ...entry, name: newName } : entry)))
}

/** Calls back when another tab has changed the list. */
export const onNamedConfigs = (callback: () => void): (() => void) => onKept(listKey, callback)

/** What a person was working on when the page was closed; null when there was nothing, or nothing readable. */
export function lastWork(): Work | null {
  const whole = parsed(workKey)
  return isObject(whole) ? { ...readable(whole), whole } : null
}

function writeWork(config: DeploymentConfig): boolean {
  return keep(workKey, isSame(config, defaults) ? null : JSON.stringify(withoutLogins(savedConfig(config))))
}

/** Keeps work whole under a name of its own, so that what can be read of it may take its place. Null: storage is denied or full. */
export function setAside({ config, whole }: Work): string | null {
  const savedAt = new Date().toISOString()
  const name = `${config.release.name} ${savedAt.slice(0, 19).replace('T', ' ')}`
  return saveNamed({ name, savedAt, config: whole }) && writeWork(config) ? name : null
}

/** Keeps the work for the next visit; the defaults need no keeping. Nothing is written over that cannot be read. */
export function keepWork(config: DeploymentConfig): boolean {
  const last = lastWork()
  // A list grows too long here as well.
  const isNewer = last?.problems.some(({ kind }) => kind !== 'too-long' && kind !== 'earlier-bundle') ?? false
  return (!isNewer || setAside(last!) !== null) && writeWork(config)
}
