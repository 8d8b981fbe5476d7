import { expect, test } from 'vitest'
import { deploymentConfig } from '../../config/config.ts'
import { pasted } from '../pasted.ts'

const config = deploymentConfig.parse({ ingress: { enabled: true, path: '/old', tls: { secretName: 'svg-tls' } } })
const host = 'svg.corp.example'

test.each([
  ['https://svg.corp.example', { host, path: '/old', tls: true }, []],
  ['http://SVG.corp.example/', { host, path: '/old', tls: false }, []],
  ['https://svg.corp.example:443/svg', { host, path: '/svg', tls: true }, []],
  ['https://svg.corp.example:8443/svg/?a=b#c', { host, path: '/svg/', tls: true }, ['port', 'query']],
  ['svg.corp.example:8080', { host, path: '/old', tls: false }, ['port']],
  ['svg.corp.example/a', { host, path: '/a', tls: false }, []],
  ['*.corp.example/a', { host: '*.corp.example', path: '/a', tls: false }, []],
  ['<https://svg.corp.example/>', { host, path: '/old', tls: true }, []],
  ['https://me:hunter2@svg.corp.example', { host, path: '/old', tls: true }, ['password']],
  ['https://한글.kr/a', { host: 'xn--bj0bj06e.kr', path: '/a', tls: true }, []],
])('%s fills host, path and TLS', (text, expected, kinds) => {
  const result = pasted(config, 'ingress.host', text)
  const { host: name, path, tls } = result!.config.ingress
  expect({ host: name, path, tls: tls.enabled }).toEqual(expected)
  expect(tls.secretName).toBe('svg-tls')
  expect(result?.dropped.map(({ kind }) => kind)).toEqual(kinds)
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test.each(['svg.corp.example', 'a b', 'https://', 'https://a_b.example/', 'ftp://a.example/x'])(
  '%s is an ordinary paste',
  (text) => {
    expect(pasted(config, 'ingress.host', text)).toBeNull()
  },
)
