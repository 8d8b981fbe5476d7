import { Suspense, useRef } from 'react'
import { CodeFile } from '../preview/code-file.tsx'
import { fileName } from '../preview/file-tree.ts'
import { lazyPart } from '../loading/lazy-part.tsx'
import { isManifest } from '../shell/view.ts'
import { useSession, useView } from '../shell/workbench.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { useLinesInSight } from '../preview/use-lines-in-sight.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import css from '../preview/preview.module.css'

const FileList = deferredPart((parts) => parts.FileList)
const FileTools = deferredPart((parts) => parts.FileTools)
const GoneFiles = lazyPart(async () => (await import('../preview/gone-files.tsx')).GoneFiles)
const BundleFile = lazyPart(async () => (await import('./bundle-file.tsx')).BundleFile)

/** The files of the zip. Manifests show at once; what else is in it comes with the chunk that makes it. */
export function FilesTab() {
  const files = useSession((state) => state.files)
  const config = useSession((state) => state.config)
  const file = useView((view) => view.file)
  const valuesForm = useView((view) => view.valuesForm)
  const active = useView((view) => view.active)
  const code = useRef<HTMLDivElement>(null)
  const isDifference = useView((view) => view.isDifference)
  useLinesInSight(code, { content: config, active, place: `${file} ${valuesForm}` })
  const manifests = files.filter(({ path }) => file === null || path === file)
  const shown = file === null || isManifest(file) ? manifests : [{ path: file }]
  return (
    <div className={css.manifests}>
      <FileList />
      <ScrollArea className={css.scroller} ref={code} label="YAML">
        {shown.map((each) => (
          <article key={each.path} className={css.file} aria-label={fileName(each.path)}>
            <header className={css.fileHead}>
              <code>{each.path}</code>
              <FileTools path={each.path} />
            </header>
            {'lines' in each ? (
              <CodeFile file={each} active={active} />
            ) : (
              <Suspense fallback={null}>
                <BundleFile path={each.path} />
              </Suspense>
            )}
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
