import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { asciiHost } from './ascii-host.ts'

// Beside what Node says, which has the tables of Unicode.
test.each([
  ...[
    '한글.kr',
    '실시간-svg.한국',
    'bücher.example',
    'xn--bj0bj06e.kr',
    'svg.example.com',
    '他们为什么不说中文.example',
  ],
  ...[
    'ひとつ屋根の下2.example',
    'почемужеонинеговорятпорусски.example',
    'a.b-ü-c.d',
    '🐘.example',
    'ñ',
    'ü'.repeat(20),
  ],
])('%s is what DNS knows it as', (host) => {
  expect(asciiHost(host)).toBe(domainToASCII(host))
})

test.each([
  ['한글。kr', 'xn--bj0bj06e.kr'],
  ['ｓｖｇ．example', 'svg.example'],
  ['*.한글.kr', '*.xn--bj0bj06e.kr'],
  ['', ''],
])('%j becomes %j', (host, ascii) => {
  expect(asciiHost(host)).toBe(ascii)
})
