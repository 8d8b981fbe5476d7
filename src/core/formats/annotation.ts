/** All keys and values of one object's annotations together: TotalAnnotationSizeLimitB of apimachinery. */
export const ANNOTATIONS_MAX_BYTES = 262_144

// What is no c-printable of YAML 1.2, section 5.1: C0 but tab and line feed, DEL, C1 but U+0085, and two noncharacters; Helm 3.9
// stops at the last two. Then halves of a surrogate pair, which UTF-8 cannot say.
const REFUSED = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/u

// U+0085, soft hyphen, joiners and fillers, zero width, line and paragraph separators, writing direction, BOM, tags:
// a reader cannot see them, and some readers of YAML change them.
const INVISIBLE =
  /[\u0085\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}]/u

/** Text that any file and any program can carry: tab and line feed are the only control characters. */
export const isAnnotationText = (value: string): boolean => !REFUSED.test(value)

/** Holds a character that nobody sees. */
export const hasInvisible = (value: string): boolean => INVISIBLE.test(value)

function utf8Bytes(text: string): number {
  let bytes = 0
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** What annotations count against the limit: the UTF-8 length of keys and values. */
export const annotationBytes = (pairs: readonly { readonly key: string; readonly value: string }[]): number =>
  pairs.reduce((sum, { key, value }) => sum + utf8Bytes(key) + utf8Bytes(value), 0)
