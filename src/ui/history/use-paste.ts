import { useEffect } from 'react'
import { changedPaths } from '../../core/config/changed-paths.ts'
import type { ConfigPath } from '../../core/config/config.ts'
import type { Pasted } from '../../core/paste/reader.ts'
import type { Language, Messages } from '../../i18n/messages.ts'
import { loadPasteTexts } from '../../i18n/load-paste-texts.ts'
import type { PasteTexts } from '../../i18n/paste-texts.ts'
import { useWorkbench } from '../shell/workbench.ts'
import { settingsText } from './undo-text.ts'

type Texts = Readonly<Record<Language, PasteTexts>>

const said = (texts: Texts, paths: readonly ConfigPath[], { dropped, refused }: Pasted) => {
  const kinds = [...new Set(dropped.map(({ kind }) => kind))]
  return (messages: Messages) => {
    const paste = texts[messages.language]
    if (refused) return paste.refusals[refused]
    const lost = kinds.map((kind) => paste.dropped[kind]).join(', ')
    return [
      ...(paths.length > 0 ? [paste.filled(settingsText(paths, messages))] : []),
      ...(lost === '' ? [] : [paste.notKept(lost)]),
    ].join(' ')
  }
}

// What holds neither a blank nor a sign says nothing of a second setting; a token is known by its beginning.
const PLAIN = /^(?!gh[opsur]_|github_pat_|glpat-|dckr_|AKIA|eyJ)[\w.-]*$/

/** As the browser would have pasted it: in place of what is selected, and one step of its own undo. */
function insert(field: HTMLInputElement, text: string): void {
  field.focus()
  document.execCommand('insertText', false, text)
}

/** A paste that says more than its field holds fills all the fields that it is about, as one step; no password stays. */
export function usePaste(): void {
  const { session, undoManager } = useWorkbench()
  useEffect(() => {
    const split = async (field: HTMLInputElement, text: string) => {
      const [{ pasted }, texts] = await Promise.all([import('../../core/paste/pasted.ts'), loadPasteTexts()])
      const { values } = session.state.get()
      const found = pasted(values, field.id as ConfigPath, text)
      if (found === null) insert(field, text)
      else undoManager.take(found.config, said(texts, changedPaths(values, found.config), found))
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
  }, [session, undoManager])
}
