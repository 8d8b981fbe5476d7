import { useLayoutEffect, useRef } from 'react'
import { CodeFile } from '../preview/code-file.tsx'
import { FileList, fileName } from '../preview/file-list.tsx'
import { useSession, useView } from '../workbench.ts'
import { CopyButton } from './copy-button.tsx'
import { previewText } from '../session/preview-lines.ts'
import { WrapSwitch } from './wrap-switch.tsx'
import { scrollInto } from '../preview/scroll-into.ts'
import { ScrollArea } from '../scroll-area.tsx'
import css from '../preview/preview.module.css'

/** The objects for the cluster, as they will be in the zip. */
export function ManifestsTab() {
  const files = useSession((state) => state.files)
  const file = useView((view) => view.file)
  const active = useView((view) => view.active)
  const code = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (code.current) scrollInto(code.current, '[data-active], [data-changed]')
  }, [active, file, files])
  const shown = files.filter(({ path }) => file === null || path === file)
  return (
    <div className={css.manifests}>
      <FileList />
      <ScrollArea className={css.scroller} ref={code} label="YAML">
        {shown.map((each) => (
          <article key={each.path} className={css.file} aria-label={fileName(each.path)}>
            <header className={css.fileHead}>
              <code>{each.path}</code>
              <WrapSwitch />
              <CopyButton what={fileName(each.path)} text={() => previewText(each)} />
            </header>
            <CodeFile file={each} active={active} />
          </article>
        ))}
      </ScrollArea>
    </div>
  )
}
