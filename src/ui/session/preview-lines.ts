import { type Line, lineText, type OutputFile } from '../../core/yaml/lines.ts'

/** A line that keeps its identity from edit to edit while it stays the same line to a reader. */
export interface PreviewLine {
  readonly id: number
  readonly line: Line
  readonly text: string
  /** The last edit wrote it. */
  readonly isChanged: boolean
  /** On which side the last edit took lines away and put none in their place; below only at the end of the file. */
  readonly cut: 'above' | 'below' | null
}

export interface PreviewFile {
  readonly path: string
  readonly lines: readonly PreviewLine[]
  /** The last edit wrote at least one line of it, or took one away. */
  readonly isChanged: boolean
}

/** The file's text: what is copied is what is shown. */
export const previewText = ({ lines }: PreviewFile): string => lines.map(({ text }) => `${text}\n`).join('')

// Above this many comparisons a block counts as rewritten; a person would not follow single lines there.
const mostComparisons = 250_000

let lastId = 0
const fresh = (line: Line, isChanged: boolean): PreviewLine => ({
  id: (lastId += 1),
  line,
  text: lineText(line),
  isChanged,
  cut: null,
})

const samePaths = (a: Line, b: Line) =>
  a.paths === b.paths || (a.paths.length === b.paths.length && a.paths.every((path, i) => path === b.paths[i]))

/** The old object itself wherever a component may keep what it has painted. */
function kept(before: PreviewLine, line: Line): PreviewLine {
  if (!before.isChanged && before.cut === null && samePaths(before.line, line)) return before
  return { ...before, line, isChanged: false, cut: null }
}

/** For each new text the index of the old line that it is, or -1; order kept on both sides (longest common subsequence). */
function match(before: readonly string[], after: readonly string[]): number[] {
  if (before.length === after.length) return after.map((text, i) => (text === before[i] ? i : -1))
  const none = after.map(() => -1)
  if (before.length * after.length > mostComparisons) return none
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  for (let i = 0, j = 0; i < before.length && j < after.length;)
    if (before[i] === after[j]) none[j++] = i++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return none
}

/** The new lines that stand right below more old ones that are gone than new ones that came; `count` is the end. */
function cutsAbove(matches: readonly number[], oldCount: number): readonly number[] {
  let [old, now] = [0, 0]
  return [...matches, oldCount].flatMap((found, index) => {
    if (found < 0) return []
    const isCut = found - old > index - now
    old = found + 1
    now = index + 1
    return isCut ? [index] : []
  })
}

function withCuts(lines: PreviewLine[], cuts: readonly number[]): PreviewLine[] {
  for (const at of cuts)
    if (at < lines.length) lines[at] = { ...lines[at]!, cut: 'above' }
    else if (at > 0) lines[at - 1] = { ...lines[at - 1]!, cut: 'below' }
  return lines
}

function followLines(before: readonly PreviewLine[], lines: readonly Line[]): PreviewLine[] {
  const texts = lines.map(lineText)
  const shorter = Math.min(before.length, lines.length)
  let head = 0
  while (head < shorter && before[head]?.text === texts[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail]?.text === texts[lines.length - 1 - tail]) tail += 1

  const oldMiddle = before.slice(head, before.length - tail)
  const newMiddle = texts.slice(head, lines.length - tail)
  const matches = match(
    oldMiddle.map(({ text }) => text),
    newMiddle,
  )
  const inPlace = oldMiddle.length === newMiddle.length
  const shift = before.length - lines.length
  const followed = lines.map((line, index) => {
    if (index < head) return kept(before[index]!, line)
    if (index >= lines.length - tail) return kept(before[index + shift]!, line)
    const found = oldMiddle[matches[index - head] ?? -1]
    if (found) return kept(found, line)
    // A line rewritten where it stands keeps its element, so the page changes its text and nothing else.
    const rewritten = inPlace ? oldMiddle[index - head] : undefined
    return rewritten ? { ...rewritten, line, text: texts[index]!, isChanged: true, cut: null } : fresh(line, true)
  })
  return withCuts(
    followed,
    cutsAbove(matches, oldMiddle.length).map((index) => head + index),
  )
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, i) => item === b[i])

/** The files of an edit, holding on to every file and line of the previous ones that reads the same. */
export function followFiles(before: readonly PreviewFile[], files: readonly OutputFile[]): readonly PreviewFile[] {
  const isFirst = before.length === 0
  const next = files.map(({ path, lines }): PreviewFile => {
    const old = before.find((file) => file.path === path)
    if (!old) return { path, lines: lines.map((line) => fresh(line, !isFirst)), isChanged: !isFirst }
    const followed = followLines(old.lines, lines)
    const isChanged = followed.length !== old.lines.length || followed.some((line) => line.isChanged)
    return sameItems(old.lines, followed) && old.isChanged === isChanged ? old : { path, lines: followed, isChanged }
  })
  return sameItems(before, next) ? before : next
}

/** The same for one file that is made elsewhere: hand it each version, get it with its lines' identities. */
export function createFollower(): (file: OutputFile) => PreviewFile {
  let last: OutputFile | null = null
  let followed: readonly PreviewFile[] = []
  return (file) => {
    if (file !== last) followed = followFiles(followed, [file])
    last = file
    return followed[0]!
  }
}
