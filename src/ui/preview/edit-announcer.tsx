import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import type { PreviewFile } from '../session/preview-lines.ts'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import { type FileChange, fileChanges } from './file-changes.ts'

// Long enough for a word to be finished, so that a burst of typing is said once.
const pause = 1000

function announcement(changes: readonly FileChange[], { ui: { guidance } }: Messages): string {
  const sum = (of: 'written' | 'removed') => changes.reduce((total, change) => total + change[of], 0)
  const where = changes.length === 1 ? changes[0]!.path : guidance.fileCount(changes.length)
  const [written, removed] = [sum('written'), sum('removed')]
  return [
    ...(written > 0 ? [guidance.linesChanged(written, where)] : []),
    ...(removed > 0 ? [guidance.linesRemoved(removed, where)] : []),
  ].join('. ')
}

/** Says, once a person pauses, what their edit did to the files; seen by nobody. */
export function EditAnnouncer() {
  const { session } = useWorkbench()
  const messages = useMessages()
  const [text, setText] = useState('')
  const said = useRef<readonly PreviewFile[]>(session.state.get().files)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const announce = () => {
      const { files } = session.state.get()
      const changes = fileChanges(said.current, files)
      said.current = files
      if (changes.length > 0) setText(announcement(changes, messages))
    }
    const unsubscribe = session.state.subscribe(() => {
      if (session.state.get().files === said.current) return
      clearTimeout(timer)
      timer = setTimeout(announce, pause)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [session, messages])
  return (
    <p className="said" aria-live="polite">
      {text}
    </p>
  )
}
