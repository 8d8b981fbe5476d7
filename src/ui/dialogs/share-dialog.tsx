import { use, useRef, useState } from 'react'
import { copyText } from '../../browser/clipboard.ts'
import { encodeLink } from '../../browser/link.ts'
import type { DeploymentConfig } from '../../core/config/config.ts'
import { Icon } from '../shell/icon.tsx'
import { useSession } from '../shell/workbench.ts'
import { Modal } from './modal.tsx'
import { useDialogTexts } from './use-dialog-texts.ts'
import css from './dialogs.module.css'

const links = new WeakMap<DeploymentConfig, Promise<string>>()

/** The address of this page with the configuration in it. */
function linkTo(values: DeploymentConfig): Promise<string> {
  const link = links.get(values) ?? encodeLink(values).then((fragment) => location.href.replace(/#.*$/, '') + fragment)
  links.set(values, link)
  return link
}

/** The link to the configuration: copied on a press, selected where copying is not allowed. */
export function ShareDialog() {
  const texts = useDialogTexts()
  const values = useSession((state) => state.values)
  const link = use(linkTo(values))
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = () => {
    copyText(link).then(
      () => setSaid(texts.linkCopied),
      () => {
        field.current?.select()
        setSaid(texts.linkSelected)
      },
    )
  }
  return (
    <Modal title={texts.shareTitle}>
      <p>{link.includes('#') ? texts.shareText : texts.shareDefaults}</p>
      <label className={css.label} htmlFor="share-link">
        {texts.link}
      </label>
      <textarea id="share-link" ref={field} className={css.link} readOnly rows={4} value={link} />
      <div className={css.row}>
        <button type="button" className={css.main} onClick={copy}>
          <Icon name="copy" />
          {texts.copyLink}
        </button>
        <p role="status">{said}</p>
      </div>
    </Modal>
  )
}
