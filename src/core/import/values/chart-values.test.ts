import { expect, test } from 'vitest'
import { segments, valueAt } from '../../config/path.ts'
import { type Tree, withMember } from '../../config/tree.ts'
import { chartValues } from './chart-values.ts'

const settingOf = (path: string, value: unknown) => {
  const { settings, problems } = chartValues(withMember({}, segments(path), value) as Tree)
  return { setting: valueAt(settings, path), problems }
}

test.each([
  'service.annotations',
  'ingress.annotations',
  'nodeSelector',
  'commonLabels',
  'commonAnnotations',
  'podAnnotations',
])('the map %s is a list of keys and values', (path) => {
  expect(settingOf(path, { a: 'b', 'c.d/e': '' })).toEqual({
    setting: [
      { key: 'a', value: 'b' },
      { key: 'c.d/e', value: '' },
    ],
    problems: [],
  })
  expect(settingOf(path, null)).toEqual({ setting: [], problems: [] })
  expect(settingOf(path, 'text')).toEqual({ setting: 'text', problems: [] })
  expect(settingOf(path, { a: 'b', c: null, d: [1] })).toEqual({
    setting: [{ key: 'a', value: 'b' }],
    problems: [{ path: `${path}.d`, kind: 'wrong-type', expected: 'text' }],
  })
  expect(settingOf(path, { a: true, b: 3600 }).setting).toEqual([
    { key: 'a', value: 'true' },
    { key: 'b', value: '3600' },
  ])
})

test('what the file does not have is not made', () => {
  expect(chartValues({ replicas: 1 })).toEqual({ settings: { replicas: 1 }, problems: [] })
})
