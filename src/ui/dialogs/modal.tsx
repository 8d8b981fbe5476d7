import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from '../shell/icon.tsx'
import { useWorkbench } from '../shell/workbench.ts'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'

interface Props {
  readonly title: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A native modal dialog: the browser traps the focus, closes on Escape and gives the focus back. */
export function Modal({ title, isWide = false, children }: Props) {
  const { view } = useWorkbench()
  const texts = useDialogTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Closed while it still is in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    element.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={isWide ? css.wide : css.dialog}
      aria-labelledby={id}
      // The event comes late: another dialog may stand in its place by then.
      onClose={() => dialog.current && view.set({ dialog: null })}
    >
      <header className={css.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={css.close} aria-label={texts.close} onClick={() => dialog.current?.close()}>
          <Icon name="remove" />
        </button>
      </header>
      {children}
    </dialog>
  )
}
