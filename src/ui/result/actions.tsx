import { type ReactNode, useEffect } from 'react'
import { download } from '../../browser/download.ts'
import { prefetch } from '../loading/later.ts'
import { Icon, type IconName } from '../shell/icon.tsx'
import { fileName } from '../preview/file-tree.ts'
import { isOutdated } from '../survive/outdated.ts'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { useShownText } from './shown-text.ts'
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

/** The file that the open tab shows: null is all manifests. Steps and contract are files of the zip as well. */
function useShownPath(): string | null {
  const tab = useView((view) => view.tab)
  const file = useView((view) => view.file)
  return { files: file, steps: 'README.md', contract: 'contract-report.md' }[tab]
}

function useHandOver() {
  const { session, view } = useWorkbench()
  const messages = useMessages()
  const { ui } = messages
  const copy = useCopy()
  const path = useShownPath()
  const textOf = useShownText()
  const name = path === null ? 'manifests.yaml' : fileName(path)
  const what = path === null ? ui.allManifests : name
  const done = (text: string) => view.set({ notice: { kind: 'done', text } })
  return {
    name,
    what,
    zip: async () => {
      const { downloadBundle } = await fetchBundle()
      const { name: zip, sha256 } = await downloadBundle(session.state.get().config, view.get().verdict, messages)
      done(ui.downloaded(zip, sha256))
    },
    shown: async () => {
      download(name, await textOf(path), 'text/plain')
      done(ui.downloaded(name, null))
    },
    copyName: path === null ? ui.copyThis(ui.allManifests) : ui.copyShown,
    copy: async () => copy(what, await textOf(path), document.querySelector('[role=tabpanel] pre')),
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

/** What a person leaves with: the zip, or what the page shows of it. */
export function Actions() {
  const { ui } = useMessages()
  const isStale = useSession((state) => state.isStale)
  const notice = useView((view) => view.notice)
  const { name, what, zip, shown, copyName, copy } = useHandOver()
  useSaveShortcut(() => document.getElementById('download')?.click())
  return (
    <div className={css.actions}>
      <Action icon="download" isMain onPress={zip}>
        {ui.downloadZip}
      </Action>
      <Action icon="file" label={ui.downloadThis(what)} onPress={shown}>
        <span className={css.what}>{name}</span>
      </Action>
      <Action icon="copy" label={copyName} onPress={copy}>
        {ui.copy}
      </Action>
      {isStale && (
        <p className={css.notice} id="blocked" data-kind="failed">
          {ui.blocked}
        </p>
      )}
      <p className={isStale ? 'said' : css.notice}>
        {/* Beside the status: that nothing was done since is not to be said. */}
        {!notice && ui.idle}
        <span role="status" data-kind={notice?.kind}>
          {notice?.text}
        </span>
      </p>
    </div>
  )
}
