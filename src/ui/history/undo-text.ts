import { changedPaths } from '../../core/config/changed-paths.ts'
import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { History } from '../session/history.ts'
import type { UndoNotice } from '../session/undo-manager.ts'

/** The settings of a step: the one, or how many. */
export const settingsText = (paths: readonly ConfigPath[], { ui }: Messages): string =>
  paths.length === 1 ? paths[0]! : ui.guidance.settings(paths.length)

const between = (messages: Messages, one: DeploymentConfig | undefined, other: DeploymentConfig): string =>
  one === undefined ? '' : settingsText(changedPaths(one, other), messages)

/** What the next undo takes back; empty when there is nothing. */
export const undoText = ({ past, present }: History, messages: Messages): string =>
  between(messages, past.at(-1), present)

/** What the next redo does once more; empty when there is nothing. */
export const redoText = ({ future, present }: History, messages: Messages): string =>
  between(messages, future[0], present)

/** Says that the next step back or forth has been made. To be asked before it is made. */
export function moved(way: 'undo' | 'redo', { past, present, future }: History): UndoNotice['say'] {
  const other = way === 'undo' ? past.at(-1) : future[0]
  return (messages) => {
    const { undone, redone } = messages.ui.guidance
    return (way === 'undo' ? undone : redone)(between(messages, other, present))
  }
}
