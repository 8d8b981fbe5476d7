import { type DeploymentConfig, defaults } from './config.ts'
import { rewritten } from './tree.ts'
import { segments } from './path.ts'
import { type ConfigProblem, readConfig } from './read-config.ts'

/** No person has more labels, annotations or mounts than this; the page would draw a row for each. */
export const longestList = 200

/** What a file or a link has that was not taken: no setting, not of its type, or a list that is too long. */
export interface ContentProblem extends Omit<ConfigProblem, 'kind'> {
  readonly kind: ConfigProblem['kind'] | 'too-long' | 'more'
}

/** No person reads more than these. */
const mostProblems = 100

/** The first of the problems; `{ path: "29900", kind: "more" }` stands for the rest. */
export const firstProblems = <P extends { readonly path: string }>(problems: readonly P[]) =>
  problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { path: String(problems.length - mostProblems), kind: 'more' } satisfies ContentProblem,
      ]

function listsIn(node: unknown, path: string): string[] {
  if (Array.isArray(node)) return [path]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, member]) => listsIn(member, path === '' ? key : `${path}.${key}`))
}

const lists = listsIn(defaults, '')

/** `readConfig` for data that somebody else may have made: it also bounds what the page has to draw. */
export function untrustedConfig(
  data: unknown,
  base: DeploymentConfig = defaults,
): { config: DeploymentConfig; problems: readonly ContentProblem[] } {
  const tooLong: ContentProblem[] = []
  const bounded = lists.reduce(
    (tree, path) =>
      rewritten(tree, segments(path), (list) => {
        if (!Array.isArray(list) || list.length <= longestList) return list
        tooLong.push({ path, kind: 'too-long' })
        return undefined
      }),
    data,
  )
  const { config, problems } = readConfig(bounded, base)
  return { config, problems: [...tooLong, ...problems] }
}
