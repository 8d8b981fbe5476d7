import type { SettingPath } from '../core/config/config.ts'
import type { Language, Messages } from './messages.ts'

/** The settings whose fields are there at first; their sentences come with the page. */
export const firstFields = [
  'release.name',
  'release.namespace',
  'release.createNamespace',
  'release.kubernetesVersion',
  'image.backend.repository',
  'image.backend.tag',
  'image.backend.digest',
  'image.platforms',
  'redis.enabled',
  'redis.auth.enabled',
] as const satisfies readonly SettingPath[]

export type FirstField = (typeof firstFields)[number]

/** The sentences of all other settings. A language that lacks one does not compile. */
export type FieldHelp = Readonly<Record<Exclude<SettingPath, FirstField>, string>>

const load: Readonly<Record<Language, () => Promise<FieldHelp>>> = {
  en: async () => (await import('./en/field-help.ts')).fieldHelp,
  ko: async () => (await import('./ko/field-help.ts')).fieldHelp,
}

/** The sentence of a setting: with its label where it is on the first screen, else from the texts that come later. */
export const sentenceOf = (path: SettingPath, fields: Messages['fields'], later: FieldHelp): string =>
  fields[path].help ?? later[path as keyof FieldHelp]

/** Fetched behind the page, before any of these fields is shown. */
export const loadFieldHelp = (language: Language): Promise<FieldHelp> => load[language]()
