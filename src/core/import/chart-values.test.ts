import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import { segments, valueAt } from '../config/path.ts'
import { type Tree, withMember } from '../config/tree.ts'
import { chartValues } from './chart-values.ts'

const settingOf = (path: string, value: unknown) => {
  const { settings, problems } = chartValues(withMember({}, segments(path), value) as Tree)
  return { setting: valueAt(settings, path), problems }
}

const amounts = ['resources', 'redis.resources'].flatMap((owner) =>
  ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].map((name) => `${owner}.${name}`),
)

test.each(amounts)('the amount %s is text, whatever a file has', (path) => {
  expect(typeof valueAt(completed({}), path)).toBe('string')
  expect([1, 0.5, '1', null].map((value) => settingOf(path, value).setting)).toEqual(['1', '0.5', '1', ''])
  expect(settingOf(path, true)).toEqual({ setting: true, problems: [] })
})

test.each(['ingress.annotations', 'commonLabels', 'commonAnnotations', 'podAnnotations'])(
  'the map %s is a list of keys and values',
  (path) => {
    expect(settingOf(path, { a: 'b', 'c.d/e': '' })).toEqual({
      setting: [
        { key: 'a', value: 'b' },
        { key: 'c.d/e', value: '' },
      ],
      problems: [],
    })
    expect(settingOf(path, null)).toEqual({ setting: [], problems: [] })
    expect(settingOf(path, 'text')).toEqual({ setting: 'text', problems: [] })
    expect(settingOf(path, { a: 'b', c: null, d: 1 })).toEqual({
      setting: [{ key: 'a', value: 'b' }],
      problems: [{ path: `${path}.d`, kind: 'wrong-type' }],
    })
  },
)

test('what the file does not have is not made', () => {
  expect(chartValues({ replicas: 1 })).toEqual({ settings: { replicas: 1 }, problems: [] })
})
