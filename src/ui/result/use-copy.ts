import { copyText } from '../../browser/clipboard.ts'
import { useMessages, useWorkbench } from '../shell/workbench.ts'

/** Copies a text and says so; where the clipboard is denied it selects the text on the page instead, and says why. */
export function useCopy() {
  const { view } = useWorkbench()
  const { ui } = useMessages()
  return async (what: string, text: string, shownIn: Element | null) => {
    try {
      await copyText(text)
      view.set({ notice: { kind: 'done', text: ui.copied(what) } })
    } catch {
      if (shownIn) getSelection()?.selectAllChildren(shownIn)
      view.set({ notice: { kind: 'failed', text: ui.copyDenied } })
    }
  }
}
