import { Icon } from '../shell/icon.tsx'
import { useMessages } from '../shell/workbench.ts'
import css from './help.module.css'

interface Props {
  readonly label: string
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** The small button at a label: on a press the row says what the contract and others say of the setting. */
export function FieldHelp({ label, isOpen, onPress }: Props) {
  const { ui } = useMessages()
  const name = `${ui.more}: ${label}`
  return (
    <button
      type="button"
      className={css.toMore}
      aria-expanded={isOpen}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon name="help" />
    </button>
  )
}
