import { expect, test } from 'vitest'
import { from, Sourced, untraced } from './trace.ts'

test('a node knows the one setting that it shows, or each of them', () => {
  expect(from('replicas', 2)).toEqual(new Sourced(2, ['replicas']))
  expect(from(['image.backend.repository', 'image.backend.tag'], 'a:b').paths).toEqual([
    'image.backend.repository',
    'image.backend.tag',
  ])
})

test('a tree without its sources is what a reader will see', () => {
  const tree = {
    a: from('replicas', 2),
    b: [from('config.logLevel', 'info'), { c: from('service.port', { d: from('replicas', null) }) }],
    gone: undefined,
    goneToo: from('redis.auth.urlKey', undefined),
  }
  expect(untraced(tree)).toStrictEqual({ a: 2, b: ['info', { c: { d: null } }] })
})

test.each(['a', 1, true, null, [[]], {}])('%j is its own plain data', (value) => {
  expect(untraced(value)).toStrictEqual(value)
})
