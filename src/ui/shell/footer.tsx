import { contractVersion } from '../../core/contract/version.ts'
import { useMessages } from './workbench.ts'
import css from './footer.module.css'

/** What the page promises, what it checks against, and whose work is in it. */
export function Footer() {
  const { ui } = useMessages()
  return (
    <footer className={css.footer}>
      <span>{ui.tools.private}</span>
      <span>
        {ui.tools.contract} {contractVersion}
      </span>
      <a href="licenses.txt">{ui.tools.licenses}</a>
    </footer>
  )
}
