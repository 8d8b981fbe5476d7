import { useMemo, useState } from 'react'
import { keepTicks, ticked } from '../../browser/ticks.ts'
import type { CheckedConfig } from '../../core/config/config.ts'
import { savedConfig } from '../../core/config/difference.ts'
import { unchecked } from '../../core/config/unchecked.ts'
import { sha256 } from '../../core/formats/sha256.ts'

/** Which steps are ticked off for this very configuration, in this browser; another configuration starts without. */
export function useTicks(config: CheckedConfig) {
  const name = useMemo(() => sha256(JSON.stringify(savedConfig(unchecked(config)))), [config])
  const [kept, setKept] = useState(() => ({ name, done: ticked(name) }))
  const done = kept.name === name ? kept.done : ticked(name)
  if (kept.name !== name) setKept({ name, done })
  const tick = (step: string) => {
    const next = done.includes(step) ? done.filter((other) => other !== step) : [...done, step]
    keepTicks(name, next)
    setKept({ name, done: next })
  }
  return { done, tick }
}
