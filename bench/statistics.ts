/** What a list of measurements comes to: middle, both ends, and the middle half. */
export interface Summary {
  readonly p50: number
  readonly p95: number
  readonly min: number
  readonly max: number
  readonly p25: number
  readonly p75: number
  readonly count: number
}

/** The nearest rank: always one of the measurements. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN

const middle = (sorted: readonly number[]): number =>
  sorted.length % 2 === 1
    ? percentile(sorted, 0.5)
    : ((sorted[sorted.length / 2 - 1] ?? NaN) + (sorted[sorted.length / 2] ?? NaN)) / 2

export function summary(measurements: readonly number[]): Summary {
  const sorted = measurements.toSorted((a, b) => a - b)
  return {
    p50: middle(sorted),
    p95: percentile(sorted, 0.95),
    min: percentile(sorted, 0),
    max: percentile(sorted, 1),
    p25: percentile(sorted, 0.25),
    p75: percentile(sorted, 0.75),
    count: sorted.length,
  }
}
