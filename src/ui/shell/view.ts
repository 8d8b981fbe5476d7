import type { Linked } from '../../browser/link.ts'
import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import type { Refusal } from '../../core/config/refusal.ts'
import type { Verdict } from '../../core/verdict/verdict.ts'
import type { DialogId } from '../dialogs/dialog-id.ts'
import type { SectionId } from '../form/rows.ts'
import { createStore } from '../session/store.ts'

export const tabs = ['files', 'steps', 'contract'] as const
export type Tab = (typeof tabs)[number]

export const valuesForms = ['differences', 'complete', 'upstream'] as const
export type ValuesForm = (typeof valuesForms)[number]

/** What is open on the page; no part of the configuration. */
export interface View {
  /** Which of the two is on a narrow screen; a wide one shows both. */
  readonly pane: 'form' | 'result'
  readonly tab: Tab
  /** The file of the zip that is shown; null: all manifests. A file that is gone falls back to the app's Deployment. */
  readonly file: string | null
  /** As what values.yaml is shown. */
  readonly valuesForm: ValuesForm
  /** The setting whose field has the focus: its lines are marked. */
  readonly active: ConfigPath | null
  /** The sections whose fields are in the form: those that have been opened. */
  readonly opened: ReadonlySet<SectionId>
  /** Files are shown as their difference to those of other settings. */
  readonly isDifference: boolean
  /** Which other settings; null: the defaults. */
  readonly comparison: Comparison | null
  /** The dialog that is open. */
  readonly dialog: DialogId | null
  /** Files that were dropped on the page and wait to be read. */
  readonly dropped: readonly File[] | null
  /** What was opened last and could not be taken as it is. */
  readonly restored: Restored | null
  /** What verify-image.sh found, as the person brought it. */
  readonly verdict: Verdict | null
  /** The clause that a link led to. */
  readonly clause: string | null
  /** What the last press did, or why it could not; said by a screen reader too. */
  readonly notice: Notice | null
}

/** Settings beside those of the form, by the name of what they came from: `values.yaml`. */
export interface Comparison {
  readonly name: string
  readonly config: DeploymentConfig
}

export interface Restored {
  readonly from: 'link' | 'work' | 'saved'
  readonly result: Pick<Linked, 'ok' | 'problems'> | Refusal
  /** The name under which this browser keeps it whole; null: nowhere. */
  readonly keptAs: string | null
}

export interface Notice {
  readonly kind: 'done' | 'failed'
  readonly text: string
}

export const mainFile = 'manifests/40-deployment.yaml'

/** Manifests are made with each edit; what else is in the zip is made when it is looked at. */
export const isManifest = (path: string): boolean => path.startsWith('manifests/')

export const createView = () =>
  createStore<View>({
    pane: 'form',
    tab: 'files',
    file: mainFile,
    valuesForm: 'differences',
    active: null,
    opened: new Set(),
    isDifference: false,
    comparison: null,
    dialog: null,
    dropped: null,
    restored: null,
    verdict: null,
    clause: null,
    notice: null,
  })
