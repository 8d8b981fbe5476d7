import { useEffect } from 'react'
import { changedPaths } from '../../core/changed-paths.ts'
import type { ConfigPath } from '../../core/config.ts'
import { type Pasted, pasted } from '../../core/import/pasted.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useWorkbench } from '../workbench.ts'
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

/** A paste that says more than its field holds fills all the fields that it is about, as one step; no password stays. */
export function usePaste(): void {
  const { session, steps } = useWorkbench()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!(target instanceof HTMLInputElement) || target.closest('dialog')) return
      const { values } = session.state.get()
      const found = pasted(values, target.id as ConfigPath, clipboardData?.getData('text/plain') ?? '')
      if (found === null) return
      event.preventDefault()
      steps.take(found.config, said(changedPaths(values, found.config), found))
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [session, steps])
}
