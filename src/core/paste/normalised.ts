// What word processors, chats and mails make of plain signs.
const signs: readonly (readonly [RegExp, string])[] = [
  // Nobody sees them: soft hyphen, zero width, writing direction, byte order mark.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2028\u2029\u0085]/g, '\n'],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2018-\u201b\u2032]/g, "'"],
  // Two hyphens become one dash, and one before it may stay; within a word a dash is a hyphen.
  [/(?<=^|\s)-?[\u2012-\u2015](?=[a-z])/gi, '--'],
  [/[\u2010-\u2015\u2212]/g, '-'],
]

const halfWidth = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

const fence = /^```(?:[\w-]*[ \t]*\n)?([^]*?)\n?```$/
const wraps = [fence, /^`([^`\n]*)`$/, /^"([^"\n]*)"$/, /^'([^'\n]*)'$/, /^<([^<>\s]*[:/.][^<>\s]*)>$/]

function unwrapped(text: string): string {
  const inner = wraps.map((wrap) => wrap.exec(text)?.[1]).find((found) => found !== undefined)
  return inner === undefined ? text : inner.trim()
}

/** One blank for many and no empty line, so that no pattern has to look for its end. */
const tight = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** A text from a chat, a mail or a web page as it was meant: plain quotes, dashes and blanks, nothing around it. */
export const normalised = (clipboard: string): string =>
  unwrapped(unwrapped(tight(signs.reduce((text, [sign, plain]) => text.replace(sign, plain), halfWidth(clipboard)))))
