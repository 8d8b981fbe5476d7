import { expect, test } from 'vitest'
import { processorTime } from '../../../../tools/fuzz/fuzz-run.ts'
import { longestText, readYaml } from './read-yaml.ts'

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)

test('YAML becomes data, with comments, several documents and without the empty ones', () => {
  expect(readYaml('# a comment\nreplicas: 3 # three\n')).toEqual({
    ok: true,
    documents: [{ replicas: 3 }],
    otherwise: [],
  })
  expect(readYaml('---\na: 1\n---\n# nothing\n---\nb: "2"\n')).toEqual({
    ok: true,
    documents: [{ a: 1 }, { b: '2' }],
    otherwise: [],
  })
})

test('JSON becomes data, and a byte order mark is no part of it', () => {
  expect(readYaml('\ufeff {"replicas": 1e1}')).toEqual({ ok: true, documents: [{ replicas: 10 }], otherwise: [] })
  expect(readYaml('\ufeffreplicas: 3')).toEqual({ ok: true, documents: [{ replicas: 3 }], otherwise: [] })
})

test('a number alone, or in JSON, is read by the rules of each', () => {
  expect(readYaml('{"replicas": 1e1}')).toEqual({ ok: true, documents: [{ replicas: 10 }], otherwise: [] })
  expect(readYaml('0o17')).toEqual({ ok: true, documents: [15], otherwise: [] })
})

test('a byte order mark inside a text is a part of it', () => {
  expect(readYaml('a: "x\ufeffy"')).toEqual({ ok: true, documents: [{ a: 'x\ufeffy' }], otherwise: [] })
})

test('what is nested deeper than an object of a cluster is refused in YAML, too', () => {
  expect(readYaml(`${'- '.repeat(30)}x`)).toMatchObject({ ok: true })
  expect(readYaml(`${'- '.repeat(50)}x`)).toMatchObject({ ok: false, reason: 'too-deep' })
})

test('a flow mapping that is no JSON is YAML', () => {
  expect(readYaml('{replicas: 3, }')).toEqual({ ok: true, documents: [{ replicas: 3 }], otherwise: [] })
})

test.each(['', '# only a comment', '---\n---\n', 'null', '~'])('%j is empty', (text) => {
  expect(readYaml(text)).toEqual({ ok: false, reason: 'empty' })
})

test.each([
  ['image:\n\ttag: a\n', { reason: 'tab', line: 2 }],
  ['a: 1\na: 2\n', { reason: 'duplicate-key', line: 2 }],
  ['a: !!js/function "function(){return 1}"\n', { reason: 'tag', line: 1 }],
  ['a: 1\nb: !x {c: 1}\n', { reason: 'tag', line: 2 }],
  ['x: 1\na: &a [*a]\n', { reason: 'aliases', line: 2 }],
  ['yes: 1\ntrue: 2\n', { reason: 'duplicate-key', line: 2 }],
  ['a: {<<: [1]}\n', { reason: 'aliases' }],
  ['a: 1\nb: {{ x }}\n', { reason: 'template', line: 2 }],
  ['? [x]\n: 3\n', { reason: 'unreadable' }],
  ['a: [1\n', { reason: 'not-yaml', line: 2 }],
  ['a: "\n', { reason: 'not-yaml', line: 2 }],
  ['a: b: c\n', { reason: 'not-yaml', line: 1 }],
  ['a: \u0000\n', { reason: 'not-yaml', line: 1 }],
])('%j is refused with %j', (text, refusal) => {
  expect(readYaml(text)).toMatchObject({ ok: false, ...refusal })
})

// What Helm 3.9.4 and 4.2.3 make of it: tools/kube/yaml.test.ts asks them.
test.each([
  ['image: {tag: 1_000}', { image: { tag: 1000 } }, [{ path: 'image.tag', value: '1000' }]],
  ['redis:\n  enabled: no\n', { redis: { enabled: false } }, [{ path: 'redis.enabled', value: 'false' }]],
  ['replicas: 012', { replicas: 10 }, [{ path: 'replicas', value: '10' }]],
  ['a: [x, Off]', { a: ['x', false] }, [{ path: 'a[1]', value: 'false' }]],
  ['on: 1', { true: 1 }, [{ path: 'on', value: 'true' }]],
  [
    'a: {yes: 1, b: y}',
    { a: { true: 1, b: true } },
    [
      { path: 'a.yes', value: 'true' },
      { path: 'a.b', value: 'true' },
    ],
  ],
  ['tag: 2024-01-01', { tag: '2024-01-01' }, []],
  ['a: 1:30', { a: '1:30' }, []],
  ['a: 1e3', { a: 1000 }, []],
])('%j is read as Helm reads it, and what YAML 1.2 has otherwise is noted', (text, document, otherwise) => {
  expect(readYaml(text)).toEqual({ ok: true, documents: [document], otherwise })
})

test.each([
  ['a: &a [x]\nb: *a\n', { a: ['x'], b: ['x'] }],
  ['base: &base {cpu: 1}\na:\n  <<: *base\n  memory: 2\n', { base: { cpu: 1 }, a: { cpu: 1, memory: 2 } }],
  ['a: {<<: [{b: 1}, {b: 2, c: 3}], d: 4}\n', { a: { b: 1, c: 3, d: 4 } }],
])('%j: anchors, aliases and merge keys are followed', (text, document) => {
  expect(readYaml(text)).toEqual({ ok: true, documents: [document], otherwise: [] })
})

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n')
const merges = [
  'm0: &m0 {a: 1}',
  ...Array.from({ length: 900 }, (_, i) => `m${i + 1}: &m${i + 1} {<<: *m${i}, k${i}: 1}`),
].join('\n')

test.each([
  ['aliases of aliases', bomb, 'aliases'],
  ['a node within itself', 'a: &a [*a]\n', 'aliases'],
  ['merges of merges', merges, 'aliases'],
])('%s end in one message within 200 ms', (_, text, reason) => {
  expect(processorTime(() => expect(readYaml(text)).toMatchObject({ ok: false, reason }))).toBeLessThan(200)
})

test('quoted, each of these is a text', () => {
  const text = 'a: "1_000"\nb: \'2024-01-01\'\nc: "yes"\nd: |\n  0o17\n'
  expect(readYaml(text)).toEqual({
    ok: true,
    documents: [{ a: '1_000', b: '2024-01-01', c: 'yes', d: '0o17\n' }],
    otherwise: [],
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

test('JSON may be as large as the objects of a release with many Pods', () => {
  const pods = Array.from({ length: 80 }, (_, i) => ({ kind: 'Pod', name: `pod-${i}`, text: 'x'.repeat(10_000) }))
  expect(processorTime(() => expect(readYaml(JSON.stringify(pods))).toMatchObject({ ok: true }))).toBeLessThan(200)
  const refused = { ok: false, reason: 'too-large' }
  expect(readYaml(JSON.stringify([...pods, ...pods]))).toEqual(refused)
  expect(readYaml(`${JSON.stringify(pods)}, # no JSON`)).toEqual(refused)
})

test('keys that name the prototype are plain keys', () => {
  const read = readYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n')
  expect(JSON.stringify(read)).toContain('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
  expect('polluted' in {}).toBe(false)
})
