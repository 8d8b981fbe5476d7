import type { Verdict } from './verdict.ts'

type Labels = Readonly<Record<'image' | 'digest' | 'redis' | 'engine' | 'day', string>>

/** What a verdict is about, each with its label: `[['Image', 'redis:7'], ['Day (UTC)', '2026-11-28']]`. */
export const verdictFacts = (verdict: Verdict, labels: Labels): readonly (readonly [label: string, fact: string])[] => [
  [labels.image, verdict.image],
  ...verdict.digests.map((digest) => [labels.digest, digest] as const),
  [labels.redis, verdict.redis],
  [labels.engine, verdict.engine],
  [labels.day, verdict.day],
]
