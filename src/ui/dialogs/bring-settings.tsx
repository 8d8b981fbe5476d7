import { useId } from 'react'
import { type Brought, broughtFiles, broughtText } from './brought.ts'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'

/** Where files are chosen and a text or a link is pasted; says each time what has come. */
export function BringSettings({ onBrought }: { onBrought: (brought: Brought | null) => void }) {
  const texts = useDialogTexts()
  const id = useId()
  const readTyped = (text: string) => void broughtText(text, texts).then(onBrought)
  return (
    <>
      <label className={css.file}>
        <span className={css.label}>{texts.chooseFile}</span>
        <input
          type="file"
          multiple
          accept=".yaml,.yml,.json,.zip,.env,.tf,.tfvars,.txt,.tap"
          onChange={({ target }) => void broughtFiles([...(target.files ?? [])]).then(onBrought)}
        />
      </label>
      <label className={css.label} htmlFor={id}>
        {texts.pasteHere}
      </label>
      <textarea
        id={id}
        className={css.link}
        rows={3}
        spellCheck="false"
        onChange={({ target, nativeEvent }) => {
          if (!(nativeEvent as InputEvent).isComposing) readTyped(target.value)
        }}
        onCompositionEnd={({ currentTarget }) => readTyped(currentTarget.value)}
      />
    </>
  )
}
