import { changedPaths } from '../../core/config/changed-paths.ts'
import type { PlatformId } from '../../core/config/choices.ts'
import { platforms, withOffer } from '../../core/platforms/index.ts'
import { ChangesList } from '../dialogs/changes-list.tsx'
import { Icon } from '../shell/icon.tsx'
import { useSession, useWorkbench } from '../shell/workbench.ts'
import { usePlatformTexts } from './use-platform-texts.ts'
import css from './platform.module.css'

/** What the platform asks for otherwise than these settings have it, shown before it is taken, and taken in one step. */
export function PlatformOffer({ platform }: { platform: Exclude<PlatformId, 'any'> }) {
  const texts = usePlatformTexts()
  const { undoManager } = useWorkbench()
  const values = useSession((state) => state.values)
  const { name } = platforms[platform]
  const offered = withOffer(values)
  const count = changedPaths(values, offered).length
  if (count === 0)
    return (
      <p className={css.offer} role="status">
        {texts.fits(name)}
      </p>
    )
  return (
    <section className={css.offer} aria-label={texts.take(name)}>
      <p role="status">{texts.offer(name, count)}</p>
      <ChangesList before={values} after={offered} />
      <button
        type="button"
        className={css.take}
        onClick={() => undoManager.take(offered, (messages) => messages.ui.guidance.offerTaken(name))}
      >
        <Icon name="check" />
        {texts.take(name)}
      </button>
    </section>
  )
}
