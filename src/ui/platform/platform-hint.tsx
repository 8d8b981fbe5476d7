import type { PlatformId } from '../../core/config/choices.ts'
import type { ConfigPath, SettingPath } from '../../core/config/config.ts'
import { platforms } from '../../core/platforms/index.ts'
import { useSetting } from '../field/use-field.ts'
import { usePlatformTexts } from './use-platform-texts.ts'
import css from './platform.module.css'

/** What is to be known of a setting on the platform that a person has named, and where it was read; nothing for others. */
export function PlatformHint({ path }: { path: ConfigPath }) {
  const id = useSetting<PlatformId>('release.platform')
  const texts = usePlatformTexts()
  if (id === 'any') return null
  const { hints, name } = platforms[id]
  const source = hints[path as SettingPath]
  const text = (texts.hints[id] as Partial<Record<ConfigPath, string>>)[path]
  if (source === undefined || text === undefined) return null
  return (
    <span className={css.hint}>
      <b>{texts.on(name)}</b>
      {text}{' '}
      <a href={source} target="_blank" rel="noreferrer" aria-label={texts.source} title={source}>
        ↗
      </a>
    </span>
  )
}
