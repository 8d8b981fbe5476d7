import { useEffect } from 'react'
import { defaults } from '../../core/config/defaults.ts'
import { isSame } from '../../core/config/difference.ts'
import { Icon, type IconName } from '../shell/icon.tsx'
import { useMessages, useSession, useUndoState, useWorkbench } from '../shell/workbench.ts'
import { redoText, undoText } from './undo-text.ts'
import { useMove } from './use-move.ts'
import css from '../shell/bar-buttons.module.css'

/** Where the browser has an undo of its own. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, input:not([type=checkbox], [type=radio]), [contenteditable], dialog, dialog *')

/** Ctrl or Cmd and Z, with Shift to go forth again; Ctrl and Y too. */
function keyWay({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || isComposing) return null
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return ctrlKey && !shiftKey ? 'redo' : null
    default:
      return null
  }
}

function useKeys(move: (way: 'undo' | 'redo') => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = keyWay(event)
      if (way === null || isTyping(event.target)) return
      event.preventDefault()
      move(way)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}

interface HistoryButtonProps {
  readonly icon: IconName
  readonly label: string
  /** What would happen; with nothing to do the button stays where the keyboard finds it. */
  readonly title: string | null
  readonly onPress: () => void
}

const HistoryButton = ({ icon, label, title, onPress }: HistoryButtonProps) => (
  <button
    type="button"
    className={css.button}
    aria-label={label}
    title={title ?? label}
    aria-disabled={title === null || undefined}
    onClick={() => title !== null && onPress()}
  >
    <Icon name={icon} />
  </button>
)

/** Back, forth, and all the way back to the defaults. */
export function HistoryButtons() {
  const messages = useMessages()
  const { guidance } = messages.ui
  const { undoManager } = useWorkbench()
  const undo = useUndoState(({ history }) => undoText(history, messages))
  const redo = useUndoState(({ history }) => redoText(history, messages))
  const isInitial = useSession(({ values }) => isSame(values, defaults))
  const move = useMove()
  useKeys(move)
  return (
    <div className={css.group} role="group" aria-label={guidance.history}>
      <HistoryButton
        icon="undo"
        label={guidance.undo}
        title={undo === '' ? null : guidance.undoWhat(undo)}
        onPress={() => move('undo')}
      />
      <HistoryButton
        icon="redo"
        label={guidance.redo}
        title={redo === '' ? null : guidance.redoWhat(redo)}
        onPress={() => move('redo')}
      />
      <button
        type="button"
        className={css.button}
        aria-label={guidance.reset}
        title={guidance.reset}
        aria-disabled={isInitial || undefined}
        onClick={() => !isInitial && undoManager.take(defaults, ({ ui }) => ui.guidance.wasReset)}
      >
        <Icon name="reset" />
        <span>{guidance.reset}</span>
      </button>
    </div>
  )
}
