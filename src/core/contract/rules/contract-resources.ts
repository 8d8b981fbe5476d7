import { valueAt, withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'
import { amount, amountPaths, kinds, least, meantAmount, sufficientAmount, type Unit } from './amounts.ts'

type Owner = 'resources' | 'redis.resources'

/** Below the contract's minimum, in request or limit. `128m` of memory becomes `128Mi`, anything else the minimum. */
const minimum = <const Id extends string>(id: Id, owner: Owner, unit: Unit) =>
  rule({
    id,
    source: id,
    severity: 'error',
    paths: amountPaths([owner], kinds, [unit]),
    params: { minimum: least[unit] },
    holds: (text, _, path) => meantAmount(path, text) === null || sufficientAmount(path, text) !== null,
    fix: (config, path) => {
      const repaired = `${String(valueAt(config, path)).replace(/m$/, '')}Mi`
      const isEnough = unit === 'memory' && sufficientAmount(path, repaired) !== null
      return withValue(config, path, isEnough ? repaired : least[unit])
    },
  })

/** A limit below the contract's advice, or none. Below the minimum is the minimum's own issue. */
const recommended = <const Id extends string>(id: Id, owner: Owner, unit: Unit, advised: string) => {
  const advisedAmount = amount(advised)
  return rule({
    id,
    source: id,
    severity: 'warning',
    paths: amountPaths([owner], ['limits'], [unit]),
    params: { recommended: advised },
    holds: (text, _, path) => {
      const value = sufficientAmount(path, text)
      return text !== '' && (value === null || value >= advisedAmount)
    },
    fix: (config, path) => withValue(config, path, advised),
  })
}

/** The minimum and recommended amounts of the contract. */
export const contractResourceRules = [
  // Also in the chart: realtime-svg.amountProblems.
  minimum('APP-RES-CPU-MIN', 'resources', 'cpu'),
  minimum('APP-RES-MEM-MIN', 'resources', 'memory'),
  recommended('APP-RES-CPU-LIMIT', 'resources', 'cpu', '500m'),
  recommended('APP-RES-MEM-LIMIT', 'resources', 'memory', '512Mi'),
  minimum('REDIS-RES-CPU-MIN', 'redis.resources', 'cpu'),
  minimum('REDIS-RES-MEM-MIN', 'redis.resources', 'memory'),
  recommended('REDIS-RES-CPU-LIMIT', 'redis.resources', 'cpu', '200m'),
  recommended('REDIS-RES-MEM-LIMIT', 'redis.resources', 'memory', '256Mi'),
]
