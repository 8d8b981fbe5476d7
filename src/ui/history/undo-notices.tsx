import { Icon } from '../shell/icon.tsx'
import { EditAnnouncer } from '../preview/edit-announcer.tsx'
import { useMessages, useUndoState, useWorkbench } from '../shell/workbench.ts'
import { useMove, type Way } from './use-move.ts'
import { usePaste } from './use-paste.ts'
import css from './notices.module.css'

function WayButton({ way }: { way: Way }) {
  const { guidance } = useMessages().ui
  const move = useMove()
  return (
    <button type="button" className={css.way} onClick={() => move(way)}>
      <Icon name={way} />
      {guidance[way]}
    </button>
  )
}

/** What a step has done, in the top bar so that it covers nothing, until the next change or until it is dismissed. */
export function UndoNotices() {
  const messages = useMessages()
  const { guidance } = messages.ui
  const { undoManager } = useWorkbench()
  const notice = useUndoState((state) => state.notice)
  usePaste()
  return (
    <div
      className={css.notice}
      role="group"
      aria-label={guidance.notices}
      data-shown={notice !== null || undefined}
      data-notice
    >
      <p role="status">{notice?.say(messages)}</p>
      {notice && (
        <>
          {notice.way && <WayButton way={notice.way} />}
          <button type="button" className={css.dismiss} aria-label={guidance.dismiss} onClick={undoManager.dismiss}>
            <Icon name="remove" />
          </button>
        </>
      )}
      <EditAnnouncer />
    </div>
  )
}
