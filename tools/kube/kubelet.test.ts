import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { fileText } from '../../src/core/yaml/lines.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { checked } from '../../src/core/program/samples.ts'
import { configurations, which } from './configurations.ts'
import { type App, type Event, type Probes, watch } from './kubelet.ts'

const file = manifestFiles(checked({})).find(({ path }) => path === 'manifests/40-deployment.yaml')!
const deployment = load(fileText(file)) as { spec: { template: { spec: { containers: [Probes] } } } }
const probes = deployment.spec.template.spec.containers[0]

interface Life {
  readonly listensAfter?: number
  /** From and to which second Redis, or the app itself, is not well. */
  readonly redisAway?: readonly [number, number]
  readonly stuck?: readonly [number, number]
}

const during = (span: readonly [number, number] | undefined, second: number) =>
  span !== undefined && second >= span[0] && second < span[1]

/** An app that keeps the contract: 200 or 503 on /health (alive) and /ready (Redis too). */
const app =
  ({ listensAfter = 0, redisAway, stuck }: Life): App =>
  (path, second) => {
    if (second < listensAfter) return 0
    if (during(stuck, second)) return 503
    return path === '/ready' && during(redisAway, second) ? 503 : 200
  }

const what = (events: readonly Event[]) => events.map((event) => event.what)
const secondOf = (events: readonly Event[], name: Event['what']) => events.find((event) => event.what === name)?.second

test.each([0, 1, 30, 58])('an app that listens after %i seconds starts in peace', (listensAfter) => {
  const events = watch(probes, app({ listensAfter }), 300)
  expect(what(events)).toEqual(['started', 'ready'])
  expect(secondOf(events, 'ready')).toBeLessThanOrEqual(listensAfter + 5 + 2)
})

test('an app that does not listen within a minute is started anew', () => {
  expect(what(watch(probes, app({ listensAfter: 61 }), 300))).toEqual(['restarted'])
})

test('without Redis it gets no requests within ten seconds, and is not restarted; with Redis it is back within five', () => {
  const events = watch(probes, app({ redisAway: [100, 200] }), 300)
  expect(what(events)).toEqual(['started', 'ready', 'unready', 'ready'])
  expect(secondOf(events, 'unready')! - 100).toBeLessThanOrEqual(10)
  expect(events.at(-1)!.second - 200).toBeLessThanOrEqual(5)
})

test('one missed answer changes nothing', () => {
  expect(what(watch(probes, app({ stuck: [100, 101] }), 300))).toEqual(['started', 'ready'])
})

test('an app that hangs for twenty seconds is not restarted, one that hangs for thirty is', () => {
  expect(what(watch(probes, app({ stuck: [101, 121] }), 300))).toEqual(['started', 'ready', 'unready', 'ready'])
  const events = watch(probes, app({ stuck: [101, 300] }), 300)
  expect(what(events)).toEqual(['started', 'ready', 'unready', 'restarted'])
  expect(secondOf(events, 'restarted')! - 101).toBeLessThanOrEqual(30)
})

test(`after the pause an app has its thirty seconds to finish, whatever is set (${which})`, () => {
  const left = configurations.map((config) => config.terminationGracePeriodSeconds - config.preStopSeconds)
  expect(left.filter((seconds) => seconds < 30)).toEqual([])
})
