import { type ReactNode, useEffect } from 'react'
import { download } from '../../browser/download.ts'
import { fileText } from '../../core/yaml/lines.ts'
import { prefetch } from '../loading/later.ts'
import { Icon, type IconName } from '../shell/icon.tsx'
import { previewText } from '../session/preview-lines.ts'
import { isOutdated } from '../survive/outdated.ts'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { useCopy } from './use-copy.ts'
import css from './actions.module.css'

interface ActionProps {
  readonly icon: IconName
  readonly isMain?: boolean
  /** The whole name, where the text on the button is a short one. */
  readonly label?: string
  readonly onPress: () => Promise<void>
  readonly children: ReactNode
}

/** Hands something over; while an error stands it says so instead, and stays where the keyboard finds it. */
function Action({ icon, isMain = false, label, onPress, children }: ActionProps) {
  const { session, view } = useWorkbench()
  const { ui } = useMessages()
  const isStale = useSession((state) => state.isStale)
  const press = () => {
    session.showIssues()
    if (isStale) {
      document.getElementById('issues')?.setAttribute('open', '')
      view.set({ notice: { kind: 'failed', text: ui.blocked } })
      return
    }
    onPress().catch((error: unknown) => {
      view.set({ notice: { kind: 'failed', text: isOutdated(error) ? ui.tools.outdated : ui.failed } })
    })
  }
  return (
    <button
      type="button"
      id={isMain ? 'download' : undefined}
      className={isMain ? css.main : css.action}
      aria-label={label}
      aria-disabled={isStale || undefined}
      aria-describedby={isStale ? 'blocked' : undefined}
      onClick={press}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}

const fetchBundle = () => import('./bundle.ts')
prefetch(fetchBundle)

function useDownloads() {
  const { session, view } = useWorkbench()
  const messages = useMessages()
  const done = (text: string) => view.set({ notice: { kind: 'done', text } })
  return {
    zip: async () => {
      const { downloadBundle } = await fetchBundle()
      const { name, sha256 } = await downloadBundle(session.state.get().config, view.get().verdict, messages)
      done(messages.ui.downloaded(name, sha256))
    },
    values: async () => {
      const { values } = await import('../../core/outputs/values.ts')
      download('values.yaml', fileText(values(session.state.get().config)), 'application/yaml')
      done(messages.ui.downloaded('values.yaml', null))
    },
  }
}

/** Ctrl or Cmd and S hands the zip over, as in any program that makes files. */
function useSaveShortcut(save: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.shiftKey || event.altKey) return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}

/** What a person leaves with. */
export function Actions() {
  const { session } = useWorkbench()
  const { ui } = useMessages()
  const isStale = useSession((state) => state.isStale)
  const notice = useView((view) => view.notice)
  const { zip, values } = useDownloads()
  const copy = useCopy()
  useSaveShortcut(() => document.getElementById('download')?.click())
  const copyAll = () => copy(ui.allManifests, session.state.get().files.map(previewText).join('---\n'), null)
  return (
    <div className={css.actions}>
      <Action icon="download" isMain onPress={zip}>
        {ui.downloadZip}
      </Action>
      <Action icon="file" onPress={values}>
        values.yaml
      </Action>
      <Action icon="copy" label={ui.copyAllManifests} onPress={copyAll}>
        {ui.copyAll}
      </Action>
      {isStale && (
        <p className={css.notice} id="blocked" data-kind="failed">
          {ui.blocked}
        </p>
      )}
      <p className={isStale ? 'said' : css.notice} role="status" data-kind={notice?.kind}>
        {notice?.text ?? ui.idle}
      </p>
    </div>
  )
}
