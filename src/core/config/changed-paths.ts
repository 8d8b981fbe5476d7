import type { ConfigPath, DeploymentConfig } from './config.ts'
import { isSame } from './difference.ts'
import { joinPath } from './path.ts'

type Members = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null

function walk(before: unknown, after: unknown, names: readonly PropertyKey[]): ConfigPath[] {
  if (isSame(before, after)) return []
  // A list that grew or shrank is one change: its items have moved.
  const isResized = Array.isArray(after) && after.length !== (before as readonly unknown[]).length
  if (!isNode(after) || isResized) return [joinPath(names) as ConfigPath]
  return Object.entries(after).flatMap(([name, value]) =>
    walk((before as Members)[name], value, [...names, Array.isArray(after) ? Number(name) : name]),
  )
}

/** The settings that two configurations disagree on, in the order of the form; a list of another length as a whole. */
export const changedPaths = (before: DeploymentConfig, after: DeploymentConfig): readonly ConfigPath[] =>
  walk(before, after, [])
