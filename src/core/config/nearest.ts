/** How many keys have to be struck again to make `b` of `a` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(letter !== other)))
    row = next
  }
  return row.at(-1)!
}

const most = 2

/** `nearest('replica', ['replicas', 'redis'])` -> `replicas`: the name that is at most two keys away, capitals aside; else null. */
export function nearest(name: string, names: readonly string[]): string | null {
  const ranked = names
    .filter((other) => Math.abs(other.length - name.length) <= most && other !== name)
    .map((other) => ({ other, away: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, away }) => away <= most && away < other.length / 2)
    .sort((a, b) => a.away - b.away)
  return ranked[0]?.other ?? null
}
