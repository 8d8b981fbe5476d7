import { type ComponentType, Suspense, useEffect } from 'react'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useView, useWorkbench } from '../shell/workbench.ts'
import type { DialogId } from './dialog-id.ts'

const bodies: Readonly<Record<DialogId, ComponentType>> = {
  search: lazyPart(async () => (await import('./search-dialog.tsx')).SearchDialog),
  import: lazyPart(async () => (await import('./import-dialog.tsx')).ImportDialog),
  share: lazyPart(async () => (await import('./share-dialog.tsx')).ShareDialog),
  saved: lazyPart(async () => (await import('./saved-dialog.tsx')).SavedDialog),
  compare: lazyPart(async () => (await import('./compare-dialog.tsx')).CompareDialog),
  restored: lazyPart(async () => (await import('./restored-dialog.tsx')).RestoredDialog),
  shortcuts: lazyPart(async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog),
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=checkbox], [type=radio])')

function dialogOf(event: KeyboardEvent): DialogId | null {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event
  if (isComposing || altKey) return null
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return 'search'
  if (ctrlKey || metaKey || isTyping(event.target)) return null
  return key === '/' ? 'search' : key === '?' ? 'shortcuts' : null
}

/** Keys that open a dialog, and files dropped anywhere on the page. */
function useOpeners() {
  const { view } = useWorkbench()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const dialog = dialogOf(event)
      if (dialog === null || document.querySelector('dialog[open]')) return
      event.preventDefault()
      view.set({ dialog })
    }
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      view.set({ dialog: 'import', dropped: files })
    }
    addEventListener('keydown', onKeyDown)
    addEventListener('dragover', onDragOver)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('dragover', onDragOver)
      removeEventListener('drop', onDrop)
    }
  }, [view])
}

function Body({ dialog }: { dialog: DialogId }) {
  const Dialog = bodies[dialog]
  return <Dialog />
}

/** The dialog that is open. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog)
  useOpeners()
  // The last part of the page, and the one that listens for keys: what was pressed in the meantime is pressed now.
  useEffect(() => void dispatchEvent(new Event('complete')), [])
  return <Suspense fallback={null}>{dialog && <Body dialog={dialog} />}</Suspense>
}
