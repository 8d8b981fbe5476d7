import { valueAt, withValue } from '../../path.ts'
import { rule } from '../rule.ts'
import { amount, amountApplies, amountPaths, kinds, meantAmount, type Unit } from './amounts.ts'

type Owner = 'resources' | 'redis.resources'

/** Below the contract's minimum, in request or limit. `128m` of memory becomes `128Mi`, anything else the minimum. */
const minimum = <const Id extends string>(id: Id, owner: Owner, unit: Unit, least: string) => {
  const leastAmount = amount(least)
  return rule({
    id,
    source: id,
    severity: 'error',
    paths: amountPaths([owner], kinds, [unit]),
    params: { minimum: least },
    holds: (text, config, path) => {
      const value = meantAmount(path, text)
      return !amountApplies(path, config) || value === null || value >= leastAmount
    },
    fix: (config, path) => {
      const repaired = `${String(valueAt(config, path)).replace(/m$/, '')}Mi`
      const value = unit === 'memory' ? meantAmount(path, repaired) : null
      return withValue(config, path, value !== null && value >= leastAmount ? repaired : least)
    },
  })
}

/** A limit below the contract's advice, or none. Below the minimum is the minimum's own issue. */
const recommended = <const Id extends string>(id: Id, owner: Owner, unit: Unit, least: string, advised: string) => {
  const [leastAmount, advisedAmount] = [amount(least), amount(advised)]
  return rule({
    id,
    source: id,
    severity: 'warning',
    paths: amountPaths([owner], ['limits'], [unit]),
    params: { recommended: advised },
    holds: (text, config, path) => {
      const value = meantAmount(path, text)
      if (!amountApplies(path, config)) return true
      return text !== '' && (value === null || value < leastAmount || value >= advisedAmount)
    },
    fix: (config, path) => withValue(config, path, advised),
  })
}

/** The minimum and recommended amounts of the contract. */
export const contractResourceRules = [
  minimum('APP-RES-CPU-MIN', 'resources', 'cpu', '100m'),
  minimum('APP-RES-MEM-MIN', 'resources', 'memory', '128Mi'),
  recommended('APP-RES-CPU-LIMIT', 'resources', 'cpu', '100m', '500m'),
  recommended('APP-RES-MEM-LIMIT', 'resources', 'memory', '128Mi', '512Mi'),
  minimum('REDIS-RES-CPU-MIN', 'redis.resources', 'cpu', '100m'),
  minimum('REDIS-RES-MEM-MIN', 'redis.resources', 'memory', '128Mi'),
  recommended('REDIS-RES-CPU-LIMIT', 'redis.resources', 'cpu', '100m', '200m'),
  recommended('REDIS-RES-MEM-LIMIT', 'redis.resources', 'memory', '128Mi', '256Mi'),
]
