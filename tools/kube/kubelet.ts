interface Probe {
  readonly httpGet: { readonly path: string }
  readonly periodSeconds: number
  readonly failureThreshold: number
}

/** The probes of a container. */
export interface Probes {
  readonly startupProbe: Probe
  readonly livenessProbe: Probe
  readonly readinessProbe: Probe
}

/** An application as a probe sees it: the status of a path in a second after its start; 0 while nothing listens. */
export type App = (path: string, second: number) => 0 | 200 | 503

export interface Event {
  readonly second: number
  readonly what: 'started' | 'ready' | 'unready' | 'restarted'
}

/**
 * What the kubelet makes of an app's answers, second by second (pkg/kubelet/prober/worker.go): nothing but the startup probe
 * until that one succeeds, then liveness and readiness, each after as many failures in a row as its threshold says.
 */
export function watch({ startupProbe, livenessProbe, readinessProbe }: Probes, app: App, seconds: number): Event[] {
  const events: Event[] = []
  let [started, ready] = [false, false]
  const failures = new Map<Probe, number>()
  const fails = (probe: Probe, second: number): boolean => {
    const failed = app(probe.httpGet.path, second) !== 200
    failures.set(probe, failed ? (failures.get(probe) ?? 0) + 1 : 0)
    return failures.get(probe)! >= probe.failureThreshold
  }
  const isDue = (probe: Probe, second: number) => second % probe.periodSeconds === 0
  for (let second = 0; second <= seconds; second += 1) {
    if (!started && isDue(startupProbe, second)) {
      if (fails(startupProbe, second)) return [...events, { second, what: 'restarted' }]
      started = failures.get(startupProbe) === 0
      if (started) events.push({ second, what: 'started' })
    }
    if (started && isDue(livenessProbe, second) && fails(livenessProbe, second)) {
      return [...events, { second, what: 'restarted' }]
    }
    if (started && isDue(readinessProbe, second)) {
      const isOut = fails(readinessProbe, second)
      const next = failures.get(readinessProbe) === 0 || (ready && !isOut)
      if (next !== ready) events.push({ second, what: next ? 'ready' : 'unready' })
      ready = next
    }
  }
  return events
}
