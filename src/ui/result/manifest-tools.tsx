import { DifferenceSwitch } from '../preview/difference-switch.tsx'
import { fileName } from '../preview/file-list.tsx'
import { previewText } from '../session/preview-lines.ts'
import { useWorkbench } from '../shell/workbench.ts'
import { CopyButton } from './copy-button.tsx'
import { WrapSwitch } from './wrap-switch.tsx'

/** How the manifest at `path` is shown, and its copy. */
export function ManifestTools({ path }: { path: string }) {
  const { session } = useWorkbench()
  const text = () => {
    const file = session.state.get().files.find((each) => each.path === path)
    return file ? previewText(file) : ''
  }
  return (
    <>
      <DifferenceSwitch />
      <WrapSwitch />
      <CopyButton what={fileName(path)} text={text} />
    </>
  )
}
