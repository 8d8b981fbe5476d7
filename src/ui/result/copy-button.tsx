import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession } from '../shell/workbench.ts'
import { useCopy } from './use-copy.ts'
import css from './result.module.css'

interface Props {
  /** What is copied, for the name of the button: `40-deployment.yaml`. */
  readonly what: string
  readonly text: () => string | Promise<string>
}

/** Copies one file or command. The text that it copies stands in the nearest `article` or `li`. */
export function CopyButton({ what, text }: Props) {
  const { ui } = useMessages()
  const copy = useCopy()
  const isStale = useSession((state) => state.isStale)
  return (
    <button
      type="button"
      className={css.copy}
      aria-label={ui.copyThis(what)}
      title={ui.copyThis(what)}
      aria-disabled={isStale || undefined}
      onClick={({ currentTarget }) => {
        const source = currentTarget.closest('article, li')
        const shown = source?.querySelector('pre') ?? source?.querySelector('code') ?? null
        if (!isStale) void Promise.resolve(text()).then((all) => copy(what, all, shown))
      }}
    >
      <Icon name="copy" />
    </button>
  )
}
