import { useEffect } from 'react'
import { changedPaths } from '../../core/config/changed-paths.ts'
import type { ConfigPath } from '../../core/config/config.ts'
import type { Pasted } from '../../core/import/pasted.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useWorkbench } from '../shell/workbench.ts'
import { settingsText } from './step-text.ts'

const said = (paths: readonly ConfigPath[], { dropped }: Pasted) => {
  const kinds = [...new Set(dropped.map(({ kind }) => kind))]
  return (messages: Messages) => {
    const { guidance } = messages.ui
    const lost = kinds.map((kind) => guidance.dropped[kind]).join(', ')
    return [
      ...(paths.length > 0 ? [guidance.pasted(settingsText(paths, messages))] : []),
      ...(lost === '' ? [] : [guidance.notKept(lost)]),
    ].join(' ')
  }
}

// What holds neither a blank nor a sign says nothing of a second setting.
const PLAIN = /^[\w.-]*$/

/** As the browser would have pasted it: in place of what is selected, and one step of its own undo. */
function insert(field: HTMLInputElement, text: string): void {
  field.focus()
  document.execCommand('insertText', false, text)
}

/** A paste that says more than its field holds fills all the fields that it is about, as one step; no password stays. */
export function usePaste(): void {
  const { session, steps } = useWorkbench()
  useEffect(() => {
    const split = async (field: HTMLInputElement, text: string) => {
      const { pasted } = await import('../../core/import/pasted.ts')
      const { values } = session.state.get()
      const found = pasted(values, field.id as ConfigPath, text)
      if (found === null) insert(field, text)
      else steps.take(found.config, said(changedPaths(values, found.config), found))
    }
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!(target instanceof HTMLInputElement) || target.closest('dialog') || PLAIN.test(text)) return
      event.preventDefault()
      split(target, text).catch(() => insert(target, text))
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [session, steps])
}
