import { changedPaths } from '../../core/config/changed-paths.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { valueAt } from '../../core/config/path.ts'
import { valueText } from '../history/value-text.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { useMessages } from '../shell/workbench.ts'
import { useDialogTexts } from './use-dialog-texts.ts'
import lists from './lists.module.css'

interface Props {
  readonly before: DeploymentConfig
  readonly after: DeploymentConfig
  /** Over the two values; else now and then. */
  readonly heads?: readonly [string, string]
}

/** What would be different: each setting with its value now and then. */
export function ChangesList({ before, after, heads }: Props) {
  const messages = useMessages()
  const texts = useDialogTexts()
  const paths = changedPaths(before, after)
  const [first, second] = heads ?? [texts.now, texts.then]
  if (paths.length === 0) return null
  return (
    <ScrollArea className={lists.changes} label={texts.results}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.setting}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>
                <del>{valueText(valueAt(before, path), messages)}</del>
              </td>
              <td>
                <ins>{valueText(valueAt(after, path), messages)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
