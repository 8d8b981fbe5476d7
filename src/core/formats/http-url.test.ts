import { expect, test } from 'vitest'
import { httpUrl, port } from './http-url.ts'

test.each([
  ['http://realtime-svg:8080', 'realtime-svg', 8080, false],
  ['https://svg.example.com', 'svg.example.com', null, false],
  ['HTTPS://svg.example.com/a%20b?c=d&e#f', 'svg.example.com', null, false],
  ['http://[2001:db8::1]:8080/', '2001:db8::1', 8080, false],
  ['http://10.0.0.5?x', '10.0.0.5', null, false],
  ['http://user:pw@svc:8080', 'svc', 8080, true],
  ['http://@svc', 'svc', null, true],
  ["http://svc/it's,(ok)*", 'svc', null, false],
])('takes %s apart', (text, host, port, hasCredentials) => {
  expect(httpUrl(text)).toEqual({ host, port, hasCredentials })
})

test.each([
  '',
  'svc',
  '//svc',
  'ftp://x',
  'data:text/html,<script>',
  'javascript:alert(1)',
  'http:/svc',
  'http:svc',
  ' http://svc',
])('refuses %j: no http URL', (text) => {
  expect(httpUrl(text)).toBeNull()
})

test.each([
  'http://',
  'http:///x',
  'http://:80',
  'http://a b',
  'http://-a',
  'http://2001:db8::1',
  'http://[svc]',
  'http://[::1',
  'http://999.1.1.1',
])('refuses %j: no host', (text) => {
  expect(httpUrl(text)).toBeNull()
})

test.each(['http://svc:', 'http://svc:0', 'http://svc:99999', 'http://svc:080', 'http://svc:8080:1', 'http://svc:x'])(
  'refuses %j: no port',
  (text) => {
    expect(httpUrl(text)).toBeNull()
  },
)

test.each([
  'http://svc\nX: y',
  'http://svc/\n',
  'http://svc/a b',
  'http://svc/%zz',
  'http://svc/한글',
  'http://svc/"',
  'http://svc/{x}',
  'http://svc\\x',
])('refuses %j: what stands there would have to be encoded', (text) => {
  expect(httpUrl(text)).toBeNull()
})

test.each([
  ['1', 1],
  ['65535', 65535],
  ['0', null],
  ['65536', null],
  ['08', null],
  ['-1', null],
  ['1e3', null],
])('port %s -> %s', (text, number) => {
  expect(port(text)).toBe(number)
})
