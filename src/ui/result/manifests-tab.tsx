import { Suspense, useRef } from 'react'
import { CodeFile } from '../preview/code-file.tsx'
import { FileList, fileName } from '../preview/file-list.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { useSession, useView } from '../shell/workbench.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { useLinesInSight } from '../preview/use-lines-in-sight.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import css from '../preview/preview.module.css'

const ManifestTools = deferredPart((parts) => parts.ManifestTools)
const GoneFiles = lazyPart(async () => (await import('../preview/gone-files.tsx')).GoneFiles)

/** The objects for the cluster, as they will be in the zip. */
export function ManifestsTab() {
  const files = useSession((state) => state.files)
  const file = useView((view) => view.file)
  const active = useView((view) => view.active)
  const code = useRef<HTMLDivElement>(null)
  const isDifference = useView((view) => view.isDifference)
  useLinesInSight(code, { content: files, active, place: file })
  const shown = files.filter(({ path }) => file === null || path === file)
  return (
    <div className={css.manifests}>
      <FileList />
      <ScrollArea className={css.scroller} ref={code} label="YAML">
        {shown.map((each) => (
          <article key={each.path} className={css.file} aria-label={fileName(each.path)}>
            <header className={css.fileHead}>
              <code>{each.path}</code>
              <ManifestTools path={each.path} />
            </header>
            <CodeFile file={each} active={active} />
          </article>
        ))}
        {isDifference && file === null && (
          <Suspense fallback={null}>
            <GoneFiles />
          </Suspense>
        )}
      </ScrollArea>
    </div>
  )
}
