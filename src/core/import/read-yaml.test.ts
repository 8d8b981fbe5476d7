import { expect, test } from 'vitest'
import { processorTime } from '../../../tools/fuzz/fuzz-run.ts'
import { longestText, readYaml } from './read-yaml.ts'

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)

test('YAML becomes data, with comments, several documents and without the empty ones', () => {
  expect(readYaml('# a comment\nreplicas: 3 # three\n')).toEqual({ ok: true, documents: [{ replicas: 3 }] })
  expect(readYaml('---\na: 1\n---\n# nothing\n---\nb: "2"\n')).toEqual({ ok: true, documents: [{ a: 1 }, { b: '2' }] })
})

test('JSON becomes data, and a byte order mark is no part of it', () => {
  expect(readYaml('\ufeff {"replicas": 1e1}')).toEqual({ ok: true, documents: [{ replicas: 10 }] })
  expect(readYaml('\ufeffreplicas: 3')).toEqual({ ok: true, documents: [{ replicas: 3 }] })
})

test('a number alone, or in JSON, is read by the rules of each', () => {
  expect(readYaml('{"replicas": 1e1}')).toEqual({ ok: true, documents: [{ replicas: 10 }] })
  expect(readYaml('1e3')).toEqual({ ok: false, reason: 'ambiguous', path: '' })
})

test('a byte order mark inside a text is a part of it', () => {
  expect(readYaml('a: "x\ufeffy"')).toEqual({ ok: true, documents: [{ a: 'x\ufeffy' }] })
})

test('what is nested deeper than an object of a cluster is refused in YAML, too', () => {
  expect(readYaml(`${'- '.repeat(30)}x`)).toMatchObject({ ok: true })
  expect(readYaml(`${'- '.repeat(50)}x`)).toMatchObject({ ok: false, reason: 'too-deep' })
})

test('a flow mapping that is no JSON is YAML', () => {
  expect(readYaml('{replicas: 3, }')).toEqual({ ok: true, documents: [{ replicas: 3 }] })
})

test.each(['', '# only a comment', '---\n---\n', 'null', '~'])('%j is empty', (text) => {
  expect(readYaml(text)).toEqual({ ok: false, reason: 'empty' })
})

test.each([
  ['image:\n\ttag: a\n', { reason: 'tab', line: 2 }],
  ['a: 1\na: 2\n', { reason: 'duplicate-key', line: 2 }],
  ['a: !!js/function "function(){return 1}"\n', { reason: 'tag', line: 1 }],
  ['a: 1\nb: !x {c: 1}\n', { reason: 'tag', line: 2 }],
  ['a: &a [x]\n\nb: *a\n', { reason: 'aliases', line: 3 }],
  ['a: [1\n', { reason: 'not-yaml', line: 2 }],
  ['a: "\n', { reason: 'not-yaml', line: 2 }],
  ['a: b: c\n', { reason: 'not-yaml', line: 1 }],
  ['a: \u0000\n', { reason: 'not-yaml', line: 1 }],
])('%j is refused with %j', (text, refusal) => {
  expect(readYaml(text)).toMatchObject({ ok: false, ...refusal })
})

test.each([
  ['image: {tag: 1_000}', 'image.tag'],
  ['image: {tag: 2024-01-01}', 'image.tag'],
  ['redis:\n  enabled: yes\n', 'redis.enabled'],
  ['replicas: 0o17', 'replicas'],
  ['replicas: 012', 'replicas'],
  ['a: [x, off]', 'a[1]'],
  ['a: 1:30', 'a'],
  ['a: 1e3', 'a'],
  ['on: 1', 'on'],
  ['<<: {replicas: 3}', '<<'],
])('%j, which kubectl and Helm read otherwise, is refused at %s', (text, path) => {
  expect(readYaml(text)).toEqual({ ok: false, reason: 'ambiguous', path })
})

test.each([
  ['yes: 1\ntrue: 2\n', 'yes'],
  ['<<: 3\n', '<<'],
  ['a: {<<: [1]}\n', '<<'],
])('%j, in which Helm sees other keys or none, is refused at %s', (text, path) => {
  expect(readYaml(text)).toEqual({ ok: false, reason: 'ambiguous', path })
})

test('quoted, each of these is a text', () => {
  const text = 'a: "1_000"\nb: \'2024-01-01\'\nc: "yes"\nd: |\n  0o17\n'
  expect(readYaml(text)).toEqual({
    ok: true,
    documents: [{ a: '1_000', b: '2024-01-01', c: 'yes', d: '0o17\n' }],
  })
})

test('what is nested deeper than any object is refused, as YAML and as JSON', () => {
  expect(readYaml(nested(500, '[', ']'))).toMatchObject({ ok: false, reason: 'too-deep' })
  expect(readYaml(nested(15_000, '{"a":', '}').replace(':}', ':1}'))).toMatchObject({ ok: false, reason: 'too-deep' })
  expect(readYaml(nested(90_000, '[', ''))).toMatchObject({ ok: false, reason: 'too-deep' })
})

test('a text that is too large is refused before anything reads it', () => {
  const large = 'a: 1\n'.repeat(2_000_000)
  const refused = { ok: false, reason: 'too-large' }
  expect(processorTime(() => expect(readYaml(large)).toEqual(refused))).toBeLessThan(50)
  expect(readYaml(`a: ${'x'.repeat(longestText - 3)}`)).toMatchObject({ ok: true })
})

test('keys that name the prototype are plain keys', () => {
  const read = readYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n')
  expect(JSON.stringify(read)).toContain('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
  expect('polluted' in {}).toBe(false)
})
