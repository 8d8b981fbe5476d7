import { fileName } from '../preview/file-tree.ts'
import { DifferenceSwitch } from '../preview/difference-switch.tsx'
import { CopyButton } from './copy-button.tsx'
import { useShownText } from './shown-text.ts'
import { WrapSwitch } from './wrap-switch.tsx'

/** How the file at `path` is shown, and its copy. */
export function FileTools({ path }: { path: string }) {
  const textOf = useShownText()
  return (
    <>
      <DifferenceSwitch />
      <WrapSwitch />
      <CopyButton what={fileName(path)} text={() => textOf(path)} />
    </>
  )
}
