import type { PreviewFile } from '../session/preview-lines.ts'

/** How many lines of one file an edit wrote, and how many it took away. */
export interface FileChange {
  readonly path: string
  readonly written: number
  readonly removed: number
}

/** How many of `lines` are not in `others`, each as often as it is there. */
function lacking(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.filter((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  }).length
}

/** What happened from one state of the files to another, however many edits lie between them; only what differs. */
export function fileChanges(before: readonly PreviewFile[], after: readonly PreviewFile[]): readonly FileChange[] {
  const paths = new Set([...before, ...after].map(({ path }) => path))
  return [...paths].flatMap((path) => {
    const [old, now] = [before, after].map((files) => files.find((file) => file.path === path))
    if (old === now) return []
    const [oldTexts, texts] = [old, now].map((file) => file?.lines.map(({ text }) => text) ?? [])
    const written = lacking(texts!, oldTexts!)
    // A line that was rewritten went and came.
    const removed = Math.max(0, lacking(oldTexts!, texts!) - written)
    return written + removed === 0 ? [] : [{ path, written, removed }]
  })
}
