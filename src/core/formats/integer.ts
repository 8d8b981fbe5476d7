/** A number that is whole and exact, else null. Text never is one, not even "3". */
export const integer = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null)

// 0 | -?[1-9][0-9]*: no leading zero, plus, underscore, point or exponent, which readers take for different numbers.
const PLAIN_DECIMAL = /^(?:0|-?[1-9]\d*)$/

/** What a number field holds for what was typed: " 3 " -> 3, and so "３" of a full-width keyboard; anything that is no plain decimal stays as typed. */
export function integerFromText(text: string): number | string {
  const typed = text.trim().normalize('NFKC')
  if (!PLAIN_DECIMAL.test(typed)) return text
  return integer(Number(typed)) ?? text
}
