import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import lists from './lists.module.css'

const mod = 'Ctrl / ⌘'

// One row a shortcut: the keys that lead to it, each way by itself.
const shortcuts = [
  ['search', [['/'], [mod, 'K']]],
  ['download', [[mod, 'S']]],
  ['undo', [[mod, 'Z']]],
  ['redo', [[mod, 'Shift', 'Z']]],
  ['lines', [['↑'], ['↓']]],
  ['help', [['?']]],
  ['close', [['Esc']]],
] as const

/** Every key that does something. */
export function ShortcutsDialog() {
  const texts = useDialogTexts()
  return (
    <Modal title={texts.shortcutsTitle}>
      <dl className={lists.shortcuts}>
        {shortcuts.map(([id, ways]) => (
          <div key={id}>
            <dt>{texts.keys[id]}</dt>
            <dd>
              {ways.map((keys) => (
                <span key={keys.join(' ')}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
