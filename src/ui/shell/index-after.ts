/**
 * The index that a key leads to among `count` things in a row: Home and End to the ends, and `steps` says which key goes on or
 * back, `{ ArrowDown: 1, ArrowUp: -1 }`, where it may lead past an end. Null for any other key.
 */
export function indexAfter(
  key: string,
  index: number,
  count: number,
  steps: Readonly<Record<string, 1 | -1>>,
): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : index + step
}
