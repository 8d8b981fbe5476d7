import type { CheckedConfig } from '../config/config.ts'
import type { Timeout } from '../streams/controllers.ts'
import { streamTimeouts } from '../streams/idle.ts'
import { isOwn } from '../streams/own-timeouts.ts'
import { from, type Sourced } from '../yaml/trace.ts'

/** What carries `streams.idleSeconds` to the controller, as annotations of the Ingress or of the Service; never what a person has set. */
export function streamAnnotations(config: CheckedConfig, on: Timeout['on']): Record<string, Sourced<string>> {
  const written = streamTimeouts(config).filter((timeout) => timeout.on === on && !isOwn(config, timeout))
  return Object.fromEntries(
    written.map(({ key, value }) => [key, from(['streams.idleSeconds', 'ingress.className'], value)]),
  )
}
