import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'

const root = resolve(import.meta.dirname, '../..')
const texts = filesIn(join(root, 'src/i18n/ko')).map((path) => `src/i18n/ko/${path}`)
const lines = [...texts, 'README.ko.md', 'index.html'].flatMap((path) =>
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .map((line, index) => `${path}:${index + 1}: ${line.trim()}`),
)

// What a number is counted in; anything else after a value may be a particle, whose form depends on the value.
const counters = '개|줄|건|일|초|자 |코어'

test('in every Korean text nothing but a counter stands behind a value', () => {
  expect(lines.filter((line) => new RegExp(`\\}(?!${counters})[가-힣]`).test(line))).toEqual([])
})

// One word for one thing: on the left the one that CONTRIBUTING.md asks for.
test.each([
  ['Kubernetes', '쿠버네티스'],
  ['Pod', '파드'],
  ['Secret', '시크릿'],
  ['네임스페이스', 'Namespace ?[가-힣]'],
  ['replica', '레플리카'],
  ['digest', '다이제스트(?!\\))'],
  ['오브젝트', '객체'],
  ['리소스', '자원'],
  ['제한', '상한'],
  ['드레인', 'drain (?:시|할|하)'],
  ['최댓값, 최솟값', '최[대소]값'],
  ['붙여넣다', '붙여 넣'],
  ['앱', '애플리케이션(?! 라우팅 추가 기능)'],
  ['입력하십시오', '[가-힣]세요'],
])('the word is %s, not %s', (_, other) => {
  expect(lines.filter((line) => new RegExp(other).test(line))).toEqual([])
})
