import { decodeLink, isLink } from '../../browser/link.ts'
import { readFile } from '../../browser/read-file.ts'
import type { Refusal } from '../../core/config/refusal.ts'
import type { NamedText } from '../../core/import/import-all.ts'
import type { Imported } from '../../core/import/imported.ts'

/** What was chosen, dropped or pasted last: texts, or what needs no reading any more, a link or a file that is refused. */
export type Brought =
  readonly [NamedText, ...NamedText[]] | { readonly name: string; readonly result: Imported | Refusal }

/** `https://example.com/configurator/#1.q1Zk…` -> `#1.q1Zk…`; null for any other text. */
function fragmentOf(text: string): string | null {
  const address = text.trim()
  const fragment = address.slice(Math.max(0, address.indexOf('#')))
  return !/\s/.test(address) && isLink(fragment) ? fragment : null
}

/** A text by the name that is given to it, or the settings of the link that it is; null for none. */
export async function broughtText(text: string, names: { pasted: string; link: string }): Promise<Brought | null> {
  if (text.trim() === '') return null
  const fragment = fragmentOf(text)
  if (fragment === null) return [{ name: names.pasted, text }]
  const result = await decodeLink(fragment)
  // Nothing can be laid on top of a link: it says all that differs from the defaults.
  const whole = { source: 'link', isWhole: false, dropped: [] } as const
  return { name: names.link, result: result.ok ? { ...result, ...whole } : result }
}

/** Files by their names, or the first that cannot be read; null for none. */
export async function broughtFiles(files: readonly File[]): Promise<Brought | null> {
  const named: NamedText[] = []
  for (const file of files) {
    const content = await readFile(file)
    if (!content.ok) return { name: file.name, result: content }
    // Read otherwise than most files are: it is said, in case it is wrong.
    const encoding = content.encoding === 'UTF-8' ? '' : ` (${content.encoding})`
    named.push({ name: `${file.name}${encoding}`, text: content.text })
  }
  const [first, ...more] = named
  return first ? [first, ...more] : null
}
