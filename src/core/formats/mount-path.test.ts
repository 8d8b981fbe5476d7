import { expect, test } from 'vitest'
import { isMountPath } from './mount-path.ts'

test.each(['/tmp', '/var/cache/app', '/tmp/', '/a..b', '/.cache'])('takes %s', (path) => {
  expect(isMountPath(path)).toBe(true)
})

test.each(['', '/', '//', 'tmp', './tmp', '/tmp:ro', '/a/../etc', '/..', '/.', '/a\n', '/a\0', 'C:\\tmp'])(
  'refuses %j',
  (path) => {
    expect(isMountPath(path)).toBe(false)
  },
)
