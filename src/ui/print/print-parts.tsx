import { defaults } from '../../core/config/defaults.ts'
import { consequences } from '../../core/program/consequences.ts'
import { ConsequencesList } from '../consequences/consequences-list.tsx'
import { ChangesList } from '../dialogs/changes-list.tsx'
import { CodeFile } from '../preview/code-file.tsx'
import { ContractTab } from '../result/contract-tab.tsx'
import { useTexts } from '../result/use-texts.ts'
import { useMessages, useSession } from '../shell/workbench.ts'
import css from './print.module.css'

/**
 * What a reviewer gets on paper beside the picture: the settings that differ, what they lead to, the contract clause by
 * clause, the manifests.
 */
export function PrintParts() {
  const { ui } = useMessages()
  const { print } = useTexts()
  const values = useSession((state) => state.values)
  const config = useSession((state) => state.config)
  const files = useSession((state) => state.files)
  return (
    <div className={css.paper}>
      <h2>{print.settings}</h2>
      <ChangesList before={defaults} after={values} heads={[ui.default, print.chosen]} />
      <h2>{ui.consequences.title}</h2>
      <ConsequencesList all={consequences(config)} config={config} />
      <h2>{ui.tabs.contract}</h2>
      <ContractTab />
      <h2>{ui.allFiles}</h2>
      {files.map((file) => (
        <article key={file.path} aria-label={file.path}>
          <h3>
            <code>{file.path}</code>
          </h3>
          <CodeFile file={file} active={null} />
        </article>
      ))}
    </div>
  )
}
