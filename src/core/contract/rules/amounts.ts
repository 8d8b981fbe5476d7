import { quantity } from '../../formats/quantity.ts'

type Owner = 'resources' | 'redis.resources'
type Kind = 'requests' | 'limits'
export type Unit = 'cpu' | 'memory'

/** `amountPaths(['resources'], ['limits'], ['cpu'])` -> `['resources.limits.cpu']`. */
export const amountPaths = (owners: readonly Owner[], kinds: readonly Kind[], units: readonly Unit[]) =>
  owners.flatMap((owner) => kinds.flatMap((kind) => units.map((unit) => `${owner}.${kind}.${unit}` as const)))

export const owners = ['resources', 'redis.resources'] as const
export const kinds = ['requests', 'limits'] as const
export const units = ['cpu', 'memory'] as const

export const unitOf = (path: string): Unit => (path.endsWith('.cpu') ? 'cpu' : 'memory')
export const isLimit = (path: string): boolean => path.includes('.limits.')

/** A quantity that is written in this program, in nano units. */
export const amount = (text: string): bigint => quantity(text)!

/** Beyond any node, so surely a slip. */
export const most = { cpu: '100k', memory: '1Pi' } as const

/** The contract's minimum, for the app and for Redis alike. */
export const least = { cpu: '100m', memory: '128Mi' } as const

const leastAmounts = { cpu: amount(least.cpu), memory: amount(least.memory) }
const mostAmounts = { cpu: amount(most.cpu), memory: amount(most.memory) }

// Kubernetes reads "." and "m" as 0 and allows a plus: slips of the fingers in a form.
const MEANT = /^\d*(?:\d\.?|\.\d+)(?:[A-Za-z]*|[eE][+-]?\d+)$/

const known = new Map<string, bigint | null>()
const mostKnown = 500

function read(text: string): bigint | null {
  const value = MEANT.test(text) ? quantity(text) : null
  // Each of the eight texts is asked for by five rules at every key stroke.
  if (known.size >= mostKnown) known.clear()
  known.set(text, value)
  return value
}

/** The amount in nano units; null where `K8S-QUANTITY` refuses the text. */
export function meantAmount(path: string, text: string): bigint | null {
  const value = known.get(text) ?? read(text)
  return value !== null && value <= mostAmounts[unitOf(path)] ? value : null
}

/** The same; null also below the contract's minimum, which is an issue of its own. */
export function sufficientAmount(path: string, text: string): bigint | null {
  const value = meantAmount(path, text)
  return value !== null && value >= leastAmounts[unitOf(path)] ? value : null
}
