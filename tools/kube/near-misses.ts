import fc from 'fast-check'
import { hostileTexts } from './hostile-text.ts'

const spoilers = [
  ...' \t\n:/?#@[]!$&\'()*+,;=%~.-_0123456789abfFxXeEgzZ"\\{}<>|^`',
  '..',
  '//',
  '::',
  '[',
  ']',
  '한',
  '\u0000',
  '\u0085',
]

/** A text with one place changed: something put in, taken out or put instead. */
const spoiled = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.nat(2), fc.constantFrom('', ...spoilers)).map(([good, at, length, piece]) => {
    const start = at % (good.length + 1)
    return `${good.slice(0, start)}${piece}${good.slice(start + length)}`
  })

/** Texts on both sides of a format's border: good ones, ones with a place or two changed, and what people paste. */
export const nearMisses = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 2, arbitrary: good },
      { weight: 5, arbitrary: spoiled(good) },
      { weight: 2, arbitrary: spoiled(spoiled(good)) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
    )
    .filter((text) => !/\p{Surrogate}/u.test(text))
