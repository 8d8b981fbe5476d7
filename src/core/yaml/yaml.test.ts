import fc from 'fast-check'
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml'
import { expect, test } from 'vitest'
import { fileText, lineText } from './lines.ts'
import { from, untraced } from './trace.ts'
import { yamlLines, yamlString } from './yaml.ts'

const textOf = (node: unknown) => fileText({ path: 'a.yaml', lines: yamlLines(node) })
const readers = { 'YAML 1.2': CORE_SCHEMA, 'YAML 1.1': YAML11_SCHEMA }

// What a reader takes for another type, or for the structure of the file, when it stands bare.
// prettier-ignore
const ambiguous = [
  '', ' ', '~', '=', '<<', '-', '--', '---', '...', '?', ':', ',', '[', ']', '{', '}', '#', '&a', '*a', '!a', '|', '>', '%a', '@a', '`a',
  'y', 'Y', 'n', 'yes', 'Yes', 'no', 'NO', 'on', 'ON', 'off', 'Off', 'true', 'TRUE', 'false', 'null', 'Null',
  '0', '-0', '+1', '012', '0o17', '0O17', '0x1F', '0b101', '1_000', '0_1', '1e3', '1E3', '12e03', 'e0', 'E12', '.5', '5.', '1.10', '685_230.15', '1:30', '190:20:30.15',
  '.inf', '-.Inf', '.nan', 'NaN', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '9223372036854775808',
  'a: b', 'a:', ':a', 'a #b', '#a', ' a', 'a ', 'a\nb', 'a\n', '\n', '\t', '\ta', "'", "''", '"', '""', '\\', '\\n', "a'b", 'a"b',
  '{{ .Values.a }}', '$(X)', '${X}', '%YAML 1.1', '-----BEGIN', 'key: |\n  text\n',
  '\u0000', '\u0007', '\u001b[0m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u2029', '\ufeff', '\ufffe', '\ud800', '한글', '😀',
  '__proto__', 'constructor', 'toString',
]

// Read bare by every reader, and by people.
const plain = [
  'a',
  'off-line',
  'v0.1.4',
  '100m',
  '1.5Gi',
  '1.25Gi',
  '128Mi',
  'ghcr.io/egoavara/realtime-svg:v0.1.4',
  '/tmp',
  'a_b',
  'None',
  'e2e',
]

test.each(Object.entries(readers))('%s reads every ambiguous text back as it was', (_, schema) => {
  const read = ambiguous.map((text) => load(textOf({ [text]: text, list: [text] }), { schema }))
  expect(read).toEqual(ambiguous.map((text) => ({ ...Object.fromEntries([[text, text]]), list: [text] })))
})

test('ambiguous texts are quoted, plain ones are not', () => {
  const words = ['__proto__', 'constructor', 'toString', 'NaN']
  expect(ambiguous.filter((text) => !words.includes(text) && !yamlString(text).startsWith('"'))).toEqual([])
  expect(plain.map(yamlString)).toEqual(plain)
})

test('no line break, blank or sign that nobody can see is left in the file', () => {
  const text = ambiguous.map(yamlString).join('')
  expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b\ufeff\ufffe\ud800]/u)
})

const texts = fc.oneof(fc.constantFrom(...ambiguous), fc.string({ unit: 'binary', maxLength: 30 }))
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(texts, tie('tree'), { maxKeys: 4 }),
  ),
}))

test.each(Object.entries(readers))(
  '%s reads any tree back as it was',
  (_, schema) => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(load(textOf(node), { schema })).toEqual(node)
      }),
      { seed: 1, numRuns: 1500 },
    )
  },
  30_000,
)

test('the text is LF, without tabs and trailing blanks, in two columns a level', () => {
  fc.assert(
    fc.property(tree, (node) => {
      expect(textOf(node)).toMatch(/^(?:(?: {2})*\S(?:[^\t\n\r]*\S)?\n)+$/)
    }),
    { seed: 2, numRuns: 500 },
  )
}, 30_000)

test('the layout of kubectl: block style, lists indented below their key', () => {
  const manifest = {
    kind: 'Deployment',
    metadata: { annotations: {}, labels: undefined },
    spec: { replicas: 2, paused: false, list: [], args: ['--save', ''], ports: [{ name: 'http', port: 80 }, [1, [2]]] },
    last: null,
  }
  expect(textOf(manifest)).toBe(`kind: Deployment
metadata:
  annotations: {}
spec:
  replicas: 2
  paused: false
  list: []
  args:
    - "--save"
    - ""
  ports:
    - name: http
      port: 80
    - - 1
      - - 2
last: null
`)
})

test('a member that is undefined is left out, and so is a group of nothing else', () => {
  expect(textOf({ a: undefined, b: from('replicas', undefined), c: { d: undefined } })).toBe('c: {}\n')
})

test.each([Number.NaN, Infinity, 1.5, 2 ** 53, 1n, () => 1, Symbol('a'), undefined])('%s is no YAML', (value) => {
  expect(() => yamlLines([value])).toThrow(new TypeError(`not a YAML value: ${typeof value}`))
})

test('each line knows the settings that it shows; what is inside a value shows the same', () => {
  const lines = yamlLines({
    kind: 'Service',
    name: from('release.name', 'svg'),
    image: from(['image.backend.repository', 'image.backend.tag'], 'a:b'),
    levels: from('networkPolicy.enabled', ['Ingress', { own: from('service.port', 80), other: 1 }]),
  })
  expect(lines.map((line) => [lineText(line), ...line.paths])).toEqual([
    ['kind: Service'],
    ['name: svg', 'release.name'],
    ['image: a:b', 'image.backend.repository', 'image.backend.tag'],
    ['levels:', 'networkPolicy.enabled'],
    ['  - Ingress', 'networkPolicy.enabled'],
    ['  - own: 80', 'service.port'],
    ['    other: 1', 'networkPolicy.enabled'],
  ])
})

test('each line is made of tokens that a reader tells apart', () => {
  const [line] = yamlLines([{ port: 80 }])
  expect(line?.tokens).toEqual([
    { kind: 'punctuation', text: '- ' },
    { kind: 'key', text: 'port' },
    { kind: 'punctuation', text: ':' },
    { kind: 'space', text: ' ' },
    { kind: 'number', text: '80' },
  ])
  const [, second] = yamlLines({ a: 1, b: 2 })
  expect(second?.tokens[0]).toEqual({ kind: 'key', text: 'b' })
  expect(yamlLines([1, 2])[1]?.tokens[0]).toEqual({ kind: 'punctuation', text: '- ' })
  const kinds = yamlLines(['a', true, null, {}, []]).map(({ tokens }) => tokens.at(-1)?.kind)
  expect(kinds).toEqual(['string', 'boolean', 'null', 'punctuation', 'punctuation'])
})

test('a comment stands above its key, as deep as the key', () => {
  const replicas = from('replicas', 2, 'how many\nof them')
  const lines = yamlLines({ top: from('service.port', 80, 'where'), group: { replicas } })
  expect(lines.map(lineText)).toEqual([
    ...['# where', 'top: 80', 'group:'],
    ...['  # how many', '  # of them', '  replicas: 2'],
  ])
  expect(lines.map(({ tokens }) => tokens[0]?.kind)).toEqual(['comment', 'key', 'key', 'space', 'space', 'space'])
})

test('a traced tree has the text of its plain one', () => {
  const node = { a: from('replicas', [{ b: from('service.port', 1) }]), c: from('config.logLevel', { d: undefined }) }
  expect(textOf(untraced(node))).toBe(textOf(node))
})
