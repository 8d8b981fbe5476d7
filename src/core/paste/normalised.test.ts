import { expect, test } from 'vitest'
import { normalised } from './normalised.ts'

test.each([
  [' a b ', 'a b'],
  ['a  \t b \r\n\n   c', 'a b\nc'],
  ['a\u00a0b\u3000c\u2009d', 'a b c d'],
  ['a\u200bb\ufeffc\u00ad', 'abc'],
  ['a\u2028b', 'a\nb'],
  ['--x=“a b” ‘c’', `--x="a b" 'c'`],
  ['–-docker-server=a —docker-username=b', '--docker-server=a --docker-username=b'],
  ['–docker-server a', '--docker-server a'],
  ['redis‑7–alpine − 1', 'redis-7-alpine - 1'],
  ['ｇｈｃｒ．ｉｏ／ａ：ｖ１', 'ghcr.io/a:v1'],
  ['`docker pull a`', 'docker pull a'],
  ['```bash\ndocker pull a\n```', 'docker pull a'],
  ['```docker pull a```', 'docker pull a'],
  ['"a/b:v1"', 'a/b:v1'],
  [`'a/b:v1'`, 'a/b:v1'],
  ['“`a/b:v1`”', 'a/b:v1'],
  ['<https://a.example/b>', 'https://a.example/b'],
])('%j was meant as %j', (text, meant) => {
  expect(normalised(text)).toBe(meant)
})

test.each(['<host>', '"a" "b"', 'a `b` c', '--x="a"', 'a-b', '한글', '{"a": "b"}'])('%j stays', (text) => {
  expect(normalised(text)).toBe(text)
})
