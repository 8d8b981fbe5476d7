import { describe, expect, test } from 'vitest'
import * as names from './names.ts'

const a = (count: number) => 'a'.repeat(count)

// The verdicts of apimachinery pkg/util/validation/validation_test.go.
const verdicts: [keyof typeof grammars, string[], string[]][] = [
  [
    'isDns1123Label',
    ['a', 'a-1', '0', '012', '1-a', 'team-a--b', 'null', a(63)],
    ['', 'ABC', 'aBc', '-', 'a-', '-a', '1_2', 'a.', '.a', '1.2', ' a', 'a ', 'a b', 'a\n', 'a/b', '네임', a(64)],
  ],
  [
    'isDns1035Label',
    ['a', 'ab', 'a-1', 'a--1--2--b', a(63)],
    ['', '01', '1a', 'A', 'A-1', '-', 'a-', '-a', 'a_', '_a', '.', '.a', 'a.b', 'a ', ' a', 'a\n', a(64)],
  ],
  [
    'isDns1123Subdomain',
    ['a', '01', 'a.a', 'a-1.a', 'a--1--2--b.a', '0.1', '11.22.33.44.55', 'my.registry.io', a(253)],
    ['', 'A', 'A1.a', '0.A', '-a', 'a-', 'a.', '.a', 'a..b', 'a-.b', 'a.-b', 'a_b', 'a@b', 'a:b', 'a$b', 'a\n', a(254)],
  ],
  [
    'isWildcardDns1123Subdomain',
    ['*.bar.com', '*.foo.bar.com', '*.a'],
    ['', '*', '*.', '*.foo.*.com', 'f*.bar.com', '**.bar.com', 'bar.com', '*.Bar.com', `*.${a(252)}`],
  ],
  [
    'isQualifiedName',
    ['simple', '1-num.2-num/3-num', '1.2.3.4/5678', 'example.com/Up_per.1', 'constructor', a(63), `${a(253)}/${a(63)}`],
    [
      '',
      'only/one/slash',
      'Example.com/abc',
      'example_com/abc',
      'example.com/',
      '/simple',
      '-a',
      'a-',
      'a b',
      'a:b',
      '~',
    ].concat(['__proto__', '_a', '키', '$(x)', 'a\n', a(64), `${a(254)}/abc`]),
  ],
  [
    'isLabelValue',
    ['', 'simple', 'now-with-dashes', '1234', 'A_b.c', a(63)],
    ['\\backslashes\\are\\bad', '-a', 'a-', '.a', 'a.', '_a', 'a b', 'a\n', a(64)],
  ],
  [
    'isSecretKey',
    ['redis-url', 'REDIS_PASSWORD', '_', '-', 'this.is.also.good', '.so.is.this', 'a..b', 'a.', a(253)],
    ['', '.', '..', '..a', 'b*d', 'bad!&bad', 'a/b', 'a=b', '키', 'a\n', a(254)],
  ],
]

const grammars = {
  isDns1123Label: names.isDns1123Label,
  isDns1035Label: names.isDns1035Label,
  isDns1123Subdomain: names.isDns1123Subdomain,
  isWildcardDns1123Subdomain: names.isWildcardDns1123Subdomain,
  isQualifiedName: names.isQualifiedName,
  isLabelValue: names.isLabelValue,
  isSecretKey: names.isSecretKey,
}

describe.each(verdicts)('%s', (name, valid, invalid) => {
  test.each(valid)('takes %j', (text) => {
    expect(grammars[name](text)).toBe(true)
  })

  test.each(invalid)('refuses %j', (text) => {
    expect(grammars[name](text)).toBe(false)
  })
})

const patterns = Object.values(names).filter((member) => typeof member === 'object')

test.each(patterns)('$pattern is one that RE2 reads too, whole and without lookahead', ({ pattern }) => {
  expect(pattern).toMatch(/^\^.*\$$/)
  expect(pattern).not.toMatch(/\(\?[^:]|\\[1-9]/)
})

test('gives up on a book at once', () => {
  expect(patterns.map((grammar) => names.matches(grammar, a(1_000_000)))).toEqual(patterns.map(() => false))
})
