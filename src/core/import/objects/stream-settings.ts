import type { DeploymentConfig } from '../../config/config.ts'
import { defaults } from '../../config/defaults.ts'
import { textOf } from '../../config/tree.ts'
import type { Timeout } from '../../streams/controllers.ts'
import { ingressControllers, streamTimeouts, timeoutValue } from '../../streams/idle.ts'
import { secondsIn } from '../../streams/own-timeouts.ts'

type Pairs = readonly { readonly key: string; readonly value: unknown }[]

/** What objects say of an Ingress and a Service, their annotations beside those of all objects. */
interface Said {
  readonly className: string
  readonly common: Pairs
  readonly ingress: Pairs
  readonly service: Pairs
}

interface StreamSettings {
  readonly idleSeconds: DeploymentConfig['streams']['idleSeconds']
  readonly ingress: Pairs
  readonly service: Pairs
}

const texts = (pairs: Pairs) => pairs.map(({ key, value }) => ({ key, value: String(value) }))
const text = (...pairs: Pairs[]) =>
  JSON.stringify([...new Map(pairs.flat().map(({ key, value }) => [key, value]))].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Whether these settings make the very annotations that were found. */
function isSame(found: Said, { idleSeconds, ingress, service }: StreamSettings): boolean {
  const timeouts = streamTimeouts({
    ingress: { enabled: true, className: found.className, annotations: texts(ingress) },
    service: { annotations: texts(service) },
    streams: { idleSeconds },
  })
  const made = (on: Timeout['on'], own: Pairs) =>
    text(
      timeouts.filter((each) => each.on === on),
      found.common,
      own,
    )
  return (
    made('ingress', ingress) === text(found.common, found.ingress) &&
    made('service', service) === text(found.common, found.service)
  )
}

/**
 * The timeout of streams that an Ingress and its Service carry, and their annotations without it. It stays an annotation where
 * the settings would write another, or more: `nginx.ingress.kubernetes.io/proxy-read-timeout` alone, of another hand.
 */
export function streamSettings(found: Said): StreamSettings {
  const timeouts = ingressControllers({
    ingress: { enabled: true, className: found.className, annotations: texts(found.ingress) },
    service: { annotations: texts(found.service) },
  }).flatMap(({ timeout }) => timeout ?? [])
  const written = ({ on, key }: Timeout) => textOf(found[on].find((each) => each.key === key)?.value) ?? ''
  const seconds = timeouts.flatMap((timeout) => secondsIn(timeout, written(timeout)) ?? [])
  const without = (on: Timeout['on'], idle: number) => {
    const ours = timeouts.filter((each) => each.on === on).map((each) => [each.key, timeoutValue(each, idle)])
    return found[on].filter(({ key, value }) => !ours.some(([ourKey, our]) => ourKey === key && our === value))
  }
  const candidates: StreamSettings[] = [
    ...[...seconds, Number(defaults.streams.idleSeconds)].map((idle) => ({
      idleSeconds: idle,
      ingress: without('ingress', idle),
      service: without('service', idle),
    })),
    { ...defaults.streams, ingress: found.ingress, service: found.service },
  ]
  return candidates.find((each) => isSame(found, each)) ?? { ...found, idleSeconds: '' }
}
