import { expect, test } from 'vitest'
import { withoutUserinfo } from './userinfo.ts'

test.each([
  ['https://me:secret@host.example/path', 'https://host.example/path'],
  ['redis://:se@cret@cache:6379/0', 'redis://cache:6379/0'],
  ['first https://a@b/ then https://c:d@e/', 'first https://b/ then https://e/'],
])('%s loses its login', (text, left) => {
  expect(withoutUserinfo(text)).toBe(left)
})

test.each(['https://host.example/@scope/package', 'https://host/?mail=me@example.com', 'me@example.com', ''])(
  '%s has none',
  (text) => {
    expect(withoutUserinfo(text)).toBe(text)
  },
)
