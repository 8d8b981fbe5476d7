import fc from 'fast-check'
import { cidr as readCidr } from '../../src/core/formats/cidr.ts'
import { taintEffects, tolerationOperators } from '../../src/core/config/choices.ts'
import { isAnnotationText } from '../../src/core/formats/annotation.ts'
import { hostileTexts } from './hostile-text.ts'

/** One of the texts that readers stumble over, or one of the grammar's own. */
const oneOf = (texts: readonly string[], grammar: RegExp) =>
  fc.oneof(fc.constantFrom(...texts), fc.stringMatching(grammar))

const words = ['yes', 'no', 'on', 'off', 'y', 'n', 'null', 'true', 'e1']
const digits = ['007', '1e3', '0x1f', '0o17', '12', '0b1', '1-000']
const subdomains = [...words, ...digits, 'a.b', '1.10', '1.2.3.4', '12.5e3', 'a'.repeat(253), '2001-12-14']

export const releaseName = oneOf(
  [...words, 'realtime-svg', 'redis', 'a'.repeat(53)],
  /^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/,
)
export const namespace = oneOf([...words, ...digits, 'default', 'kube-system'], /^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/)
export const secretName = oneOf(subdomains, /^[a-z0-9]([-a-z0-9]{0,9}[a-z0-9])?(\.[a-z0-9]{1,9}){0,2}$/)
export const redisUser = oneOf(
  ['', 'default', 'app', 'a/b?c#d@e', "o'brien!(*)", '$(REDIS_URL)', '%41+1'],
  /^[!-9;-~]{0,20}$/,
)

export const secretKey = oneOf(
  [...words, ...digits, '.x', '_', '-', '-a', '1_000', '1.10', 'a.b'],
  /^[-_A-Za-z0-9][-._A-Za-z0-9]{0,20}$/,
)

export const tag = oneOf(
  [...words, 'v0.1.4', 'latest', '7-alpine', '1.10', '0777', '1e3', '0x1F', '1_000', '0o17', '_', '2001-12-14', '12'],
  /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/,
)
export const digest = fc.stringMatching(/^sha256:[a-f0-9]{64}$/)
export const repository = fc.constantFrom(
  ...[
    'redis',
    'yes',
    '1e3',
    '0x1f',
    'ghcr.io/egoavara/realtime-svg',
    'localhost/a',
    'localhost:5000/a/b__c',
    'GHCR.example/a',
  ],
  ...[
    '127.0.0.1:5000/a',
    '[::1]:5000/a',
    '[2001:db8::1]/a/b',
    'a.b-c.example:443/x/y/z',
    'registry.example.com/a-b/c.d',
  ],
)

export const host = fc.oneof(
  fc.constantFrom(
    ...[
      'redis',
      'cache.example.com',
      'yes',
      '1e3',
      'UPPER.Example',
      'under_score',
      'a.b.',
      '10.0.0.5',
      '255.255.255.255',
      '0.0.0.0',
    ],
    ...[
      '::',
      '::1',
      '2001:db8::5',
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:7::',
      '::ffff:10.0.0.1',
      '1:2:3:4:5:6:10.0.0.1',
      '2001:DB8::A',
    ],
  ),
  fc.ipV4(),
  fc.ipV6(),
  fc.domain(),
)
export const backendUrl = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      'https://svg.example.com',
      'HTTP://x',
      'http://[::1]:8080/',
      "http://u:p%40s@h/'q'",
      'http://1e3',
      'http://10.0.0.1:65535',
    ],
    ...[
      'http://h/$(X)?a=b&c=d#e',
      'http://h?a',
      'http://h#a',
      'http://h/%7B%7B%20.Values%20%7D%7D',
      'http://h/~;=*!()',
    ],
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
)
export const logLevel = fc.constantFrom(
  'trace',
  'debug',
  'info',
  'warn',
  'error',
  'off',
  'OFF',
  'Info',
  'info,backend=debug',
  'a::b=off,warn',
)

export const ingressHost = oneOf(
  ['', 'svg.example.com', '*.example.com', ...words, '1e3', '0x1f'],
  /^(\*\.)?[a-z0-9]([-a-z0-9]{0,9}[a-z0-9])?(\.[a-z]{1,9}){1,2}$/,
)
export const ingressPath = fc.oneof(
  fc.constantFrom(
    '/',
    '/a',
    '/a b',
    '/~',
    '/{{ .Values }}',
    '/$(X)',
    '/한국어',
    `/'"\``,
    '/# a',
    '/a: b',
    '/\\',
    '/*',
    '/😀',
  ),
  fc.stringMatching(/^\/[-a-zA-Z0-9_~]{0,20}$/),
)
export const routeHostname = ingressHost.filter((host) => host !== '')
export const routePath = fc.oneof(
  fc.constantFrom('/', '/a', '/~', '/%EA%B0%80', "/'", '/a:b', '/a,b', '/*', '/$(X)', '/yes'),
  fc.stringMatching(/^\/[-a-zA-Z0-9_~!$&'()*+,;=:@]{0,20}$/),
)
export const duration = fc.oneof(
  fc.constantFrom('', '0s', '1h30m', '500ms', '0h', '99999h'),
  fc.stringMatching(/^(?:[0-9]{1,5}(?:h|m|s|ms)){1,4}$/),
)
export const writablePaths = fc.uniqueArray(
  fc.constantFrom(
    '/tmp',
    '/var/cache',
    '/a b',
    '/{{ .Values }}',
    '/$(X)',
    '/한국어',
    `/'"\``,
    '/~',
    '/#',
    '/=',
    '/\\',
    '//x/',
    '/...',
    '/a #b',
    '/a, b',
  ),
  { maxLength: 4 },
)

const keys = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.stringMatching(/^([a-z0-9]{1,9}\.[a-z]{1,9}\/)?[A-Za-z]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?$/),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('yes', 'on', 'n', 'Y.z_0', 'constructor', 'example.com/yes', '1.2/3', 'a/1e3'),
  },
)
// Kustomize stops at these on an annotation, so they must be rare.
const numbers = fc.constantFrom('null', 'true', '1e3', '0o17', '1_000', '1.10', '0x1F', '12', '2001-12-14')
const labelKeys = fc.oneof(keys, numbers)
const annotationKeys = fc.oneof(
  { weight: 40, arbitrary: keys },
  { weight: 10, arbitrary: fc.constantFrom('Example.COM/yes', 'nginx.ingress.kubernetes.io/rewrite-target') },
  { weight: 1, arbitrary: numbers },
)
const values = [...words, ...digits, '', '1_000', '1.10', '0O17', 'a.b_c-d']

const pairs = (key: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.record({ key, value }), { selector: (row) => row.key, maxLength: 5 })

export const annotationValue = fc
  .oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  .filter(isAnnotationText)

export const annotations = pairs(annotationKeys, annotationValue)
export const labels = pairs(labelKeys, oneOf(values, /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?)?$/))

const taintValue = oneOf(values, /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?)?$/)
const seconds = fc.option(fc.oneof(fc.constant(0), fc.nat(2 ** 31 - 1)))

/** Tolerations as Kubernetes takes them: with Exists no value, seconds beside NoExecute alone. */
export const tolerations = fc.array(
  fc
    .record({
      key: fc.oneof(fc.constant(''), labelKeys),
      operator: fc.constantFrom(...tolerationOperators),
      value: taintValue,
      effect: fc.constantFrom(...taintEffects),
      tolerationSeconds: seconds,
    })
    .map((each) => {
      const operator = each.key === '' ? 'Exists' : each.operator
      const isLeaving = each.effect === 'NoExecute'
      return {
        ...each,
        operator,
        value: operator === 'Exists' ? '' : each.value,
        tolerationSeconds: isLeaving ? each.tolerationSeconds : null,
      }
    }),
  { maxLength: 3 },
)

/** A range of addresses without host bits. */
export const cidr = fc
  .oneof(fc.tuple(fc.ipV4(), fc.nat(32)), fc.tuple(fc.ipV6(), fc.nat(128)))
  .map(([address, length]) => readCidr(`${address}/${length}`)?.network ?? '10.0.0.0/8')
