import type { CheckedConfig } from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import { isMovingTag, isPublishedImage } from '../contract/image-facts.ts'
import { quantity } from '../formats/quantity.ts'

/** What the kubelet evicts last, and first. */
export type Qos = 'Guaranteed' | 'Burstable' | 'BestEffort'

/** Exact, in nano units: of a core, of a byte. Null where there is no limit. */
export interface Amounts {
  readonly cpu: bigint | null
  readonly memory: bigint | null
}

interface Demand {
  readonly requests: Amounts
  readonly limits: Amounts
}

/** What the nodes must have room for, with the app and, in the cluster, Redis. */
export interface Load {
  readonly replicas: number
  readonly total: Demand
}

/** How firmly the image is named: to the byte, by a tag that should stay, by one that is moved. */
export type Naming = 'digest' | 'tag' | 'moving'

/** What the settings lead to without saying so. */
export interface Consequences {
  readonly app: Qos
  /** Null where Redis is elsewhere. */
  readonly redis: Qos | null
  readonly least: Load
  /** Null without autoscaling. */
  readonly most: Load | null
  /** At its highest, while one Pod more than `most` or `least` is up. */
  readonly rollout: Load
  readonly naming: Naming
  /** A restart of its Pod loses all that Redis holds. */
  readonly losesData: boolean
  /** The image is one of the published tags, which do not keep all of the contract. */
  readonly isPublished: boolean
}

type Resources = CheckedConfig['resources']

const amounts = ({ cpu, memory }: Resources['limits']): Amounts => ({ cpu: quantity(cpu), memory: quantity(memory) })
const nothing: Amounts = { cpu: 0n, memory: 0n }

/** A limit without a request is the request too, as the API server fills it in. */
function demand({ requests, limits }: Resources): Demand {
  const [asked, bound] = [amounts(requests), amounts(limits)]
  return {
    requests: { cpu: asked.cpu ?? bound.cpu ?? 0n, memory: asked.memory ?? bound.memory ?? 0n },
    limits: bound,
  }
}

/** The class of a Pod with this one container: pkg/apis/core/v1/helper/qos/qos.go of Kubernetes. */
export function qosClass(resources: Resources): Qos {
  const { requests, limits } = demand(resources)
  const all = [requests.cpu, requests.memory, limits.cpu, limits.memory]
  if (all.every((amount) => amount === null || amount === 0n)) return 'BestEffort'
  const isBound = (['cpu', 'memory'] as const).every((unit) => limits[unit] && limits[unit] === requests[unit])
  return isBound ? 'Guaranteed' : 'Burstable'
}

const times = ({ cpu, memory }: Amounts, count: bigint): Amounts => ({
  cpu: cpu === null ? null : cpu * count,
  memory: memory === null ? null : memory * count,
})

const plus = (a: Amounts, b: Amounts): Amounts => ({
  cpu: a.cpu === null || b.cpu === null ? null : a.cpu + b.cpu,
  memory: a.memory === null || b.memory === null ? null : a.memory + b.memory,
})

function load(config: CheckedConfig, replicas: number): Load {
  const app = demand(config.resources)
  const redis = config.redis.enabled ? demand(config.redis.resources) : { requests: nothing, limits: nothing }
  const count = BigInt(replicas)
  return {
    replicas,
    total: {
      requests: plus(times(app.requests, count), redis.requests),
      limits: plus(times(app.limits, count), redis.limits),
    },
  }
}

function naming({ tag, digest }: CheckedConfig['image']['backend']): Naming {
  if (digest !== '') return 'digest'
  return isMovingTag(tag) ? 'moving' : 'tag'
}

// The app's Deployment adds one Pod at a time and takes none away before it is ready.
const surge = 1

/** Room, order of eviction, pulls and losses, as they follow from the settings. */
export function consequences(config: CheckedConfig): Consequences {
  const { autoscaling, replicas, redis, resources, image } = config
  const { enabled, minReplicas, maxReplicas } = autoscaling
  return {
    app: qosClass(resources),
    redis: redis.enabled ? qosClass(redis.resources) : null,
    least: load(config, enabled ? minReplicas : replicas),
    most: enabled ? load(config, maxReplicas) : null,
    rollout: load(config, (enabled ? maxReplicas : replicas) + surge),
    naming: naming(image.backend),
    losesData: redis.enabled,
    isPublished: isPublishedImage(unchecked(config)),
  }
}
