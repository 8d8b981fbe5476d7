const [base, least, most, skew, damping] = [36, 1, 26, 38, 700]

const digit = (value: number) => String.fromCharCode(value + (value < 26 ? 97 : 22))

function adapted(delta: number, points: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? damping : 2))
  left += Math.floor(left / points)
  let bias = 0
  for (; left > 455; bias += base) left = Math.floor(left / (base - least))
  return bias + Math.floor((base * left) / (left + skew))
}

/** RFC 3492, section 6.3: "한글" -> "bj0bj06e". */
function punycode(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0)!)
  const plain = points.filter((point) => point < 128)
  let text = String.fromCharCode(...plain) + (plain.length > 0 ? '-' : '')
  let [next, delta, bias, handled] = [128, 0, 72, plain.length]
  while (handled < points.length) {
    const lowest = Math.min(...points.filter((point) => point >= next))
    delta += (lowest - next) * (handled + 1)
    next = lowest
    for (const point of points) {
      if (point < next) delta++
      if (point !== next) continue
      let value = delta
      for (let at = base; ; at += base) {
        const threshold = Math.min(most, Math.max(least, at - bias))
        if (value < threshold) break
        text += digit(threshold + ((value - threshold) % (base - threshold)))
        value = Math.floor((value - threshold) / (base - threshold))
      }
      text += digit(value)
      bias = adapted(delta, handled + 1, handled === plain.length)
      delta = 0
      handled++
    }
    delta++
    next++
  }
  return text
}

/** A host as DNS knows it: "한글.kr" -> "xn--bj0bj06e.kr", full-width letters as plain ones; the rest as it is. */
export const asciiHost = (host: string): string =>
  host
    .normalize('NFKC')
    .replaceAll('。', '.')
    .split('.')
    .map((label) => (/[^\0-\x7f]/.test(label) ? `xn--${punycode(label.toLowerCase())}` : label))
    .join('.')
