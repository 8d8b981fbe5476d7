// What breaks readers: structure, tags, aliases, numbers, prototype keys, control characters, half of a character.
const tokens = [
  ...[': ', '- ', '? ', '{', '}', '[', ']', ',', '#', '|', '>', '"', "'", '\\', '\t', '\n', '\r\n', '---\n', '...\n'],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!!js/function ',
    '!<x> ',
    '%YAML 1.1\n',
    'null',
    '~',
    'yes',
    'off',
    '.nan',
    '-.inf',
    '1e999',
  ],
  ...['0x1F', '0o17', '1_000', '2024-01-01', '190:20:30', '99999999999999999999', '-0', '""', '{}', '[]'],
  ...['__proto__: ', 'constructor: ', 'prototype: ', 'toString: ', 'contract: ', 'apiVersion: ', 'kind: ', 'items: '],
  ...['\u0000', '\ufeff', '\u2028', '\ud83d', '\u0085', '한글', '=', '.', '-', '_', 'A', '1', '#1.', '#0.', '%'],
]

/** Numbers that look random and are the same for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** One change of a text, as `next` decides. */
function changed(text: string, samples: readonly string[], next: (below: number) => number): string {
  const from = next(text.length + 1)
  const to = Math.min(text.length, from + next(next(4) === 0 ? 400 : 12))
  const [before, slice, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  const other = samples[next(samples.length)]!
  const token = tokens[next(tokens.length)]!
  const results = [
    () => before + after,
    () => before + token + after,
    () => before + token + slice + after,
    () => before + slice + slice + after,
    () => before + slice.repeat(next(60)) + after,
    () => before + token.repeat(next(200)) + after,
    () => before + other.slice(next(other.length), next(other.length)) + after,
    () => before + String.fromCharCode(next(0x3000)) + after,
    () => after + slice + before,
  ]
  return results[next(results.length)]!()
}

/** `count` texts, each a sample changed one to eight times; the same for the same seed. */
export function* mutations(samples: readonly string[], seed: number, count: number): Generator<string> {
  const next = numbers(seed)
  for (let made = 0; made < count; made++) {
    let text = samples[next(samples.length)]!
    for (let left = 1 + next(8); left > 0; left--) text = changed(text, samples, next)
    yield text
  }
}
