import { changedPaths } from '../../core/config/changed-paths.ts'
import type { ConfigPath, DeploymentConfig } from '../../core/config/config.ts'

/** Where a person has been: configurations alone, so that going back is to put one into the form. */
export interface History {
  readonly past: readonly DeploymentConfig[]
  readonly present: DeploymentConfig
  readonly future: readonly DeploymentConfig[]
  /** The field that is being typed into: what is typed next belongs to the same step. */
  readonly typing: ConfigPath | null
}

const mostSteps = 200

/** A history without a step. */
export const startHistory = (present: DeploymentConfig): History => ({ past: [], present, future: [], typing: null })

/** With one more configuration: a step of its own, or the next letter of the step that is being typed. */
export function record(history: History, values: DeploymentConfig): History {
  const { past, present, typing } = history
  const paths = changedPaths(present, values)
  const [path] = paths
  if (path === undefined) return { ...history, present: values }
  const isAlone = paths.length === 1
  const before = past.at(-1)
  if (isAlone && path === typing && before) {
    // Typed and taken back letter by letter: no step is left to undo.
    const isBack = changedPaths(before, values).length === 0
    return { past: isBack ? past.slice(0, -1) : past, present: values, future: [], typing: isBack ? null : typing }
  }
  return { past: [...past, present].slice(-mostSteps), present: values, future: [], typing: isAlone ? path : null }
}

/** The field has been left: what comes next is another step. */
export const endStep = (history: History): History => (history.typing === null ? history : { ...history, typing: null })

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null }
}

/** One step forth again, as long as nothing else has been changed since; the same history where there is none. */
export function redo(history: History): History {
  const { past, present, future } = history
  const [after, ...rest] = future
  if (after === undefined) return history
  return { past: [...past, present], present: after, future: rest, typing: null }
}
