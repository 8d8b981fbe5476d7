import { expect, test } from 'vitest'
import { defaults } from '../config/config.ts'
import { difference } from '../config/difference.ts'
import { importAll } from './import-all.ts'

const named = (...texts: string[]) =>
  texts.map((text, index) => ({ name: `${index}.yaml`, text })) as [{ name: string; text: string }]

test('files lie one on top of the other, and all that is said of them is kept', () => {
  const { name, result } = importAll(
    named(
      'replicas: 2\nfoo: 1\nredis: {auth: {password: x}}',
      'replicas: 5\nservice: {port: 8080}',
      'bar: 1\nreplicas: 3',
    ),
    defaults,
  )
  expect(name).toBe('0.yaml, 1.yaml, 2.yaml')
  expect(result).toMatchObject({
    ok: true,
    problems: [{ path: 'foo' }, { path: 'bar' }],
    dropped: [{ path: 'redis.auth.password' }],
  })
  expect(result.ok && difference(result.config)).toEqual({
    replicas: 3,
    redis: { auth: { enabled: true } },
    service: { port: 8080 },
  })
})

test('what the first leaves out is at its default, or stays on top of what is there', () => {
  const mine = { ...defaults, replicas: 7 }
  const over = (base: typeof defaults) =>
    importAll(named('service: {port: 8080}', 'preStopSeconds: 9'), mine, base).result
  const taken = { service: { port: 8080 }, preStopSeconds: 9 }
  const [whole, onTop] = [over(defaults), over(mine)]
  expect(whole.ok && difference(whole.config)).toEqual(taken)
  expect(onTop.ok && difference(onTop.config)).toEqual({ replicas: 7, ...taken })
})

test('one that is refused is named, and nothing of the others taken', () => {
  expect(importAll(named('replicas: 2', 'a: b: c', 'replicas: 3'), defaults)).toMatchObject({
    name: '1.yaml',
    result: { ok: false, reason: 'not-yaml' },
  })
})
