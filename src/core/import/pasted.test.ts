import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { difference } from '../config/difference.ts'
import { valueAt } from '../config/path.ts'
import { pasted } from './pasted.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const repository = 'image.backend.repository'
const tag = 'image.backend.tag'

const backend = (settings: object): PartialConfig => ({ image: { backend: settings } })

test.each<[ConfigPath, string, PartialConfig]>([
  [repository, 'registry.example.com/a/b:v2', backend({ repository: 'registry.example.com/a/b', tag: 'v2' })],
  [repository, ` localhost:5000/a:v2@${digest}\n`, backend({ repository: 'localhost:5000/a', tag: 'v2', digest })],
  [repository, `a/b@${digest}`, backend({ repository: 'a/b', tag: '', digest })],
  [repository, 'docker://ghcr.io/a/b', backend({ repository: 'ghcr.io/a/b' })],
  [tag, 'ghcr.io/a/b:v2', backend({ repository: 'ghcr.io/a/b', tag: 'v2' })],
  [repository, 'http://a.example/b:v2', backend({ repository: 'a.example/b', tag: 'v2' })],
  [repository, `v2@${digest}`, backend({ repository: 'v2', tag: '', digest })],
  [repository, 'docker container run a/b:v2', backend({ repository: 'a/b', tag: 'v2' })],
  [repository, 'nerdctl create a/b:v2', backend({ repository: 'a/b', tag: 'v2' })],
  [tag, `v2@${digest}`, backend({ tag: 'v2', digest })],
  [tag, `ghcr.io/a/b:v2@${digest}`, backend({ repository: 'ghcr.io/a/b', tag: 'v2', digest })],
  ['image.backend.digest', `ghcr.io/a/b@${digest}`, backend({ repository: 'ghcr.io/a/b', tag: '', digest })],
  [
    'redis.image.tag',
    'docker.io/library/redis:8',
    { redis: { image: { repository: 'docker.io/library/redis', tag: '8' } } },
  ],
  [repository, 'docker pull ghcr.io/a/b:v2', backend({ repository: 'ghcr.io/a/b', tag: 'v2' })],
  [tag, '$ sudo podman image pull ghcr.io/a/b:v2', backend({ repository: 'ghcr.io/a/b', tag: 'v2' })],
  [
    repository,
    'docker run --rm -p 80:8080 -e REDIS_PASSWORD=hunter2 a/b:v2 sh -c x',
    backend({ repository: 'a/b', tag: 'v2' }),
  ],
])('at %s the image %j is split', (path, text, expected) => {
  const result = pasted(defaults, path, text)
  expect(result && difference(result.config)).toEqual(expected)
  expect(result?.dropped).toEqual([])
})

test('an image without a digest takes the old digest away, and one without tag and digest leaves both', () => {
  const pinned = deploymentConfig.parse(backend({ digest }))
  expect(pasted(pinned, repository, 'a/b:v2')?.config.image.backend).toMatchObject({ tag: 'v2', digest: '' })
  expect(pasted(pinned, repository, 'https://a.example/b')?.config.image.backend).toMatchObject({
    tag: 'v0.1.4',
    digest,
  })
})

test.each<[ConfigPath, string]>([
  [repository, 'ghcr.io/a/b'],
  [repository, 'docker run'],
  [repository, 'docker ps -a'],
  [repository, 'not an image'],
  [repository, 'a/https://b'],
  ...['mydocker pull', 'dockerx pull', 'helm pull', 'docker unpull', 'docker pulls', 'docker containers run'].map(
    (command): [ConfigPath, string] => [repository, `${command} a/b:v2`],
  ),
  [tag, `-v2@${digest}`],
  [tag, `v2@${digest}@x`],
  ['redis.image.tag', 'docker login -u me ghcr.io'],
  ...['mykubectl create secret', 'kubectlx create secret', 'kubectl delete secret', 'kubectl create configmap'].map(
    (command): [ConfigPath, string] => ['registry.server', `${command} docker-registry x --docker-server=ghcr.io`],
  ),
  [repository, ''],
  [repository, `docker pull a/b:v2 ${'x '.repeat(3000)}`],
  [tag, 'v1.2.3'],
  ['image.backend.digest', digest],
  ['config.backendUrl', 'ghcr.io/a/b:v2'],
  ['redis.external.host', 'cache.example.com'],
  ['redis.external.host', '2001:db8::5'],
  ['redis.external.host', 'http://cache'],
  ['redis.external.host', 'cache:6379,ssl=True'],
  ['replicas', 'redis://:hunter2@cache'],
  ['registry.server', 'ghcr.io'],
  ['release.name', 'kubectl create secret docker-registry x --docker-server=ghcr.io'],
  ['registry.server', 'kubectl create secret generic x --docker-server=ghcr.io'],
  ['registry.server', 'helm create secret docker-registry x --docker-server=ghcr.io'],
])('at %s %j is an ordinary paste', (path, text) => {
  expect(pasted(defaults, path, text)).toBeNull()
})

test('a whole command fits in, a book does not', () => {
  const command = 'docker pull a/b:v2 '
  const full = command + 'x'.repeat(4096 - command.length)
  expect(pasted(defaults, repository, full)).not.toBeNull()
  expect(pasted(defaults, repository, `${full}x`)).toBeNull()
})

const expectedSecret = {
  image: { pullSecrets: [{ name: 'regcred' }] },
  registry: { server: 'registry.example.com', username: "o'brien" },
}

test.each([
  `kubectl create secret docker-registry regcred --docker-server=registry.example.com --docker-username="o'brien" --docker-password=hunter2`,
  `$ kubectl -n team create secret docker-registry regcred \\
    --docker-server registry.example.com \\
    --docker-username "o'brien" --docker-password 'hunter2 x' --docker-email=a@example.com`,
  `oc create secret docker-registry --docker-password='hunter2' --dry-run=client -o yaml regcred --docker-server=registry.example.com --docker-username=o\\'brien`,
])('the line %j fills Secret, server and user name, and its password is dropped', (text) => {
  const result = pasted(defaults, 'registry.server', text)
  expect(result && difference(result.config)).toEqual(expectedSecret)
  expect(result?.dropped).toEqual([{ path: '--docker-password', kind: 'password' }])
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('the name goes into the row that it was pasted into, and a name that is there is not made twice', () => {
  const rows = deploymentConfig.parse({ image: { pullSecrets: [{ name: 'a' }, { name: '' }] } })
  const line = (name: string) => `kubectl create secret docker-registry ${name} --docker-server=ghcr.io`
  const names = (path: ConfigPath, text: string) =>
    pasted(rows, path, text)?.config.image.pullSecrets.map(({ name }) => name)
  expect(names('image.pullSecrets[1].name', line('b'))).toEqual(['a', 'b'])
  expect(names('image.pullSecrets[1].name', line('a'))).toEqual(['a', ''])
  expect(names('registry.username', line('b'))).toEqual(['a', '', 'b'])
})

test('what is yet to be filled in fills nothing', () => {
  const line = 'kubectl create secret docker-registry <name> --docker-server=$SERVER --docker-username=${USER}'
  expect(pasted(defaults, 'registry.server', line)).toEqual({ config: defaults, dropped: [] })
})

test.each([
  ['docker login -u me -p hunter2 ghcr.io', [{ path: '-p', kind: 'password' }]],
  ['docker login --username=me --password=hunter2 ghcr.io', [{ path: '--password', kind: 'password' }]],
  ['docker login --username me --password-stdin ghcr.io', []],
])('%s fills server and user name', (text, dropped) => {
  const result = pasted(defaults, 'registry.username', text)
  expect(result && difference(result.config)).toEqual({ registry: { server: 'ghcr.io', username: 'me' } })
  expect(result?.dropped).toEqual(dropped)
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

const external = (settings: object) => ({ enabled: false, external: settings })

test.each([
  ['redis://cache.example.com', external({ host: 'cache.example.com' }), []],
  ['rediss://cache.example.com:6380/0', external({ host: 'cache.example.com', port: 6380, tls: true }), []],
  ['cache.example.com:6380', external({ host: 'cache.example.com', port: 6380 }), []],
  ['[2001:db8::5]:6380', external({ host: '2001:db8::5', port: 6380 }), []],
  ['redis://:hunter2@cache', { ...external({ host: 'cache' }), auth: { enabled: true } }, ['password']],
  [
    'redis://app:hunter2@cache/2',
    { ...external({ host: 'cache', database: 2 }), auth: { enabled: true, username: 'app' } },
    ['password'],
  ],
  ['default:hunter2@cache:6380', { ...external({ host: 'cache', port: 6380 }), auth: { enabled: true } }, ['password']],
  [
    'cache:6380,password=hunter2,ssl=True',
    { ...external({ host: 'cache', port: 6380 }), auth: { enabled: true } },
    ['password'],
  ],
  [
    'redis-cli --tls -u rediss://default:hunter2@cache',
    { ...external({ host: 'cache', tls: true }), auth: { enabled: true } },
    ['password'],
  ],
  ['REDIS_URL="redis://cache/2"', external({ host: 'cache', database: 2 }), []],
  [
    'requirepass hunter2 redis://<host>',
    { ...external({ host: 'requirepass … redis://<host>' }), auth: { enabled: true } },
    ['password'],
  ],
  ['redis://:hunter2@not a host', { ...external({ host: 'not a host' }), auth: { enabled: true } }, ['password']],
])('the address %s is split', (text, redis, kinds) => {
  const result = pasted(defaults, 'redis.external.host', text)
  expect(result && difference(result.config)).toEqual({ redis })
  expect(result?.dropped.map(({ kind }) => kind)).toEqual(kinds)
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('a host with a port keeps TLS, a URL says whether there is any', () => {
  const tls = deploymentConfig.parse({ redis: { external: { port: 7000, tls: true } } })
  const split = (text: string) => pasted(tls, 'redis.external.host', text)?.config.redis.external
  expect(split('cache:6380')).toEqual({ host: 'cache', port: 6380, tls: true, database: 0 })
  expect(split('redis://cache')).toEqual({ host: 'cache', port: 6379, tls: false, database: 0 })
})

test.each<[ConfigPath, string, string]>([
  ['config.backendUrl', 'https://me:hunter2@svg.example.com/a', 'https://svg.example.com/a'],
  ['ingress.host', 'https://me:hunter2@svg.example.com', 'https://svg.example.com'],
  ['registry.username', 'me:hunter2', 'me'],
  ['release.name', 'REDISCLI_AUTH=hunter2', 'REDISCLI_AUTH=…'],
  ['config.backendUrl', 'redis://:hunter2@cache', 'redis://cache'],
])('at %s a login is taken out of %j', (path, text, kept) => {
  const result = pasted(defaults, path, text)
  expect(result && valueAt(result.config, path)).toBe(kept)
  expect(result?.dropped).toEqual([{ path, kind: 'password' }])
})
