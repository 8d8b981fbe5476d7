import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig } from '../config/config.ts'
import { valueAt } from '../config/path.ts'
import { pasted } from './pasted.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const repository = 'image.backend.repository'

test.each<[ConfigPath, string]>([
  [repository, 'ghcr.io/a/b'],
  [repository, 'not an image'],
  [repository, 'a/https://b'],
  ...['mydocker pull', 'dockerx pull', 'kubectlx create secret'].map((command): [ConfigPath, string] => [
    repository,
    `${command} a/b:v2`,
  ]),
  ['image.backend.tag', `-v2@${digest}`],
  ['image.backend.tag', `v2@${digest}@x`],
  [repository, ''],
  ['image.backend.tag', 'v1.2.3'],
  ['image.backend.digest', digest],
  ['config.backendUrl', 'ghcr.io/a/b:v2'],
  ['config.backendUrl', 'https://svg.example.com/@home'],
  ['redis.external.host', 'cache.example.com'],
  ['redis.external.host', '2001:db8::5'],
  ['redis.external.host', 'http://cache'],
  ['redis.external.host', 'redis://<host>'],
  ['registry.server', 'ghcr.io'],
  ['registry.username', 'me@example.com'],
  ['nowhere' as ConfigPath, 'redis://:hunter2@cache'],
])('at %s %j is an ordinary paste', (path, text) => {
  expect(pasted(defaults, path, text)).toBeNull()
})

test('a whole command fits in, a book is refused', () => {
  const command = 'docker pull a/b:v2 '
  const full = command + 'x'.repeat(4096 - command.length)
  expect(pasted(defaults, repository, full)?.refused).toBeUndefined()
  expect(pasted(defaults, repository, `${full}x`)).toEqual({ config: defaults, dropped: [], refused: 'too-long' })
})

test.each<[ConfigPath, string, string]>([
  [repository, '“ghcr.io/a/b”', 'ghcr.io/a/b'],
  ['image.backend.tag', '`v1.2.3`', 'v1.2.3'],
  ['release.name', 'my\u2011app', 'my-app'],
  ['redis.external.host', '<cache.example.com>', 'cache.example.com'],
])('at %s %j comes in as it was meant', (path, text, meant) => {
  const result = pasted(defaults, path, text)
  expect(result && valueAt(result.config, path)).toBe(meant)
  expect(result?.dropped).toEqual([])
})

test.each<[ConfigPath, string, string]>([
  ['config.backendUrl', 'https://me:hunter2@svg.example.com/a', 'https://svg.example.com/a'],
  ['ingress.className', 'https://me:hunter2@svg.example.com', 'https://svg.example.com'],
  ['registry.username', 'me:hunter2', 'me'],
  ['registry.server', 'https://me:p@hunter2@ghcr.io', 'https://ghcr.io'],
  ['release.name', 'REDISCLI_AUTH=hunter2', 'REDISCLI_AUTH=…'],
  ['config.backendUrl', 'redis://:hunter2@cache', 'redis://cache'],
])('at %s a login is taken out of %j', (path, text, kept) => {
  const result = pasted(defaults, path, text)
  expect(result && valueAt(result.config, path)).toBe(kept)
  expect(result?.dropped).toEqual([{ path, kind: 'password' }])
})

test.each<[ConfigPath, string]>([
  ['replicas', 'redis://:hunter2@cache'],
  [repository, 'me:p@hunter2@ghcr.io/a/b'],
  ['release.name', '{"password": "hunter2", "a": "b"}'],
  ['registry.username', 'ghp_hunter2'],
  ['registry.username', 'token: glpat-hunter2'],
  ['registry.server', 'password hunter2 token=hunter2, b'],
])('at %s nobody can tell the login in %j from the rest, so it is refused', (path, text) => {
  expect(pasted(defaults, path, text)).toEqual({ config: defaults, dropped: [], refused: 'login' })
})

test('an annotation is anybody’s text, and comes in as it is but for a login', () => {
  const config = deploymentConfig.parse({ podAnnotations: [{ key: 'a', value: '' }] })
  const value = (text: string) => pasted(config, 'podAnnotations[0].value', text)
  expect(value(' “docker pull a/b:v1” ')).toBeNull()
  expect(value('x'.repeat(5000))).toBeNull()
  expect(value('https://me:hunter2@a.example/b')?.config.podAnnotations[0]?.value).toBe('https://a.example/b')
  expect(value('see https://me:hunter2@a.example, b')?.refused).toBe('login')
})
