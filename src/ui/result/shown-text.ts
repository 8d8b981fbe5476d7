import { fileText } from '../../core/yaml/lines.ts'
import { previewText } from '../session/preview-lines.ts'
import { isManifest } from '../shell/view.ts'
import { useMessages, useWorkbench } from '../shell/workbench.ts'

/** The text of a file as it is shown now, `values.yaml` in the form that is chosen; null: of all manifests. */
export function useShownText(): (path: string | null) => Promise<string> {
  const { session, view } = useWorkbench()
  const messages = useMessages()
  return async (path) => {
    const { files, config } = session.state.get()
    if (path === null) return files.map(previewText).join('---\n')
    const manifest = files.find((file) => file.path === path)
    if (isManifest(path)) return manifest ? previewText(manifest) : ''
    const { shownFile, textsOf } = await import('./shown-file.ts')
    const { valuesForm, verdict } = view.get()
    const file = shownFile(path, { config, verdict, valuesForm, texts: await textsOf(messages) })
    return file ? fileText(file) : ''
  }
}
