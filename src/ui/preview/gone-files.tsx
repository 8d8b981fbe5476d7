import type { PreviewFile } from '../session/preview-lines.ts'
import { useSession } from '../shell/workbench.ts'
import { useBase } from './base-files.ts'
import { CodeDifference } from './code-difference.tsx'
import { fileName } from './file-tree.ts'
import css from './preview.module.css'

const gone = (path: string): PreviewFile => ({ path, lines: [], isChanged: false })

/** The manifests that only the other settings lead to. */
export function GoneFiles() {
  const files = useSession((state) => state.files)
  return useBase()
    .manifests.filter(({ path }) => !files.some((file) => file.path === path))
    .map(({ path }) => (
      <article key={path} className={css.file} aria-label={fileName(path)}>
        <header className={css.fileHead}>
          <code>
            <del>{path}</del>
          </code>
        </header>
        <CodeDifference file={gone(path)} active={null} initial={undefined} />
      </article>
    ))
}
