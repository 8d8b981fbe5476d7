import { expect, test } from 'vitest'
import { defaults, deploymentConfig, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { pasted } from '../pasted.ts'

const external = (settings: object, auth?: object): PartialConfig => ({
  redis: { enabled: false, external: settings, ...(auth && { auth: { enabled: true, ...auth } }) },
})
const host = 'cache.corp.example'
const secured = external({ host, port: 6380, tls: true }, {})

test.each<[string, PartialConfig, readonly string[]]>([
  ['redis://cache.example.com', external({ host: 'cache.example.com' }), []],
  ['rediss://cache.example.com:6380/0', external({ host: 'cache.example.com', port: 6380, tls: true }), []],
  ['cache.example.com:6380', external({ host: 'cache.example.com', port: 6380 }), []],
  ['[2001:db8::5]:6380', external({ host: '2001:db8::5', port: 6380 }), []],
  ['redis://:hunter2@cache', external({ host: 'cache' }, {}), ['password']],
  ['redis://:my hunter2@cache', external({ host: 'cache' }, {}), ['password']],
  ['redis://app:hunter2@cache/2', external({ host: 'cache', database: 2 }, { username: 'app' }), ['password']],
  ['redis://hunter2@cache', external({ host: 'cache' }, {}), ['password']],
  ['hunter2@cache:6380', external({ host: 'cache', port: 6380 }, {}), ['password']],
  ['default:hunter2@cache:6380', external({ host: 'cache', port: 6380 }, {}), ['password']],
  ['default:p@hunter2@cache.example.com', external({ host: 'cache.example.com' }, {}), ['password']],
  ['cache:6379,ssl=True', external({ host: 'cache', tls: true }), []],
  ['REDIS_URL="redis://cache/2"', external({ host: 'cache', database: 2 }), []],
  ...[
    `rediss://:hunter2@${host}:6380`,
    `redis+ssl://:hunter2@${host}:6380`,
    `redis+tls://default:hunter2@${host}:6380/0`,
    `valkeys://default:hunter2@${host}:6380`,
    `tls://:hunter2@${host}:6380`,
    `“rediss://:hunter2@${host}:6380”`,
    `url: rediss://:hunter2@${host}:6380`,
    `${host}:6380,password=hunter2=,ssl=True,abortConnect=False`,
    `"ConnectionString": "${host}:6380,password=p@hunter2,ssl=true"`,
    `${host}, password = hunter2, ssl = true`,
    `redis-cli -h ${host} -p 6380 --tls -a hunter2`,
    `redis-cli --tls -a 'my hunter2' -p 6380 -h ${host} ping`,
    `$ REDISCLI_AUTH=hunter2 redis-cli --tls -p 6380 -h ${host}`,
    `redis-cli -h ${host} -p 6380 –-tls –-pass hunter2 --no-auth-warning`,
    `valkey-cli -u rediss://default:hunter2@${host}:6380`,
    `redis-cli --tls -u redis://:hunter2@${host} -p 6380`,
    `redis-cli -a my hunter2 -h ${host} -p 6380 --tls`,
    `REDIS_HOST=${host}\nREDIS_PORT=6380\nREDIS_PASSWORD=hunter2\nREDIS_TLS=true`,
    `# prod\nexport REDIS_HOST="${host}"\nexport REDIS_PORT=6380\r\nREDIS_SSL=1\nREDIS_PASSWORD='hunter2' # old`,
    `REDIS_URL=rediss://:hunter2@${host}:6380\nHOST=0.0.0.0`,
    `$env:REDIS_URL = "rediss://:hunter2@${host}:6380"`,
    `- REDIS_HOST=${host}\n- REDIS_PORT=6380\n- REDIS_TLS=yes\n- REDIS_PASS=hunter2`,
    `REDIS_HOST: ${host}\nREDIS_PORT: "6380"\nREDIS_USE_TLS: "true"\nREDIS_AUTH: hunter2`,
  ].map((text): [string, PartialConfig, readonly string[]] => [text, secured, ['password']]),
  [`redis-cli -h ${host} --user app -n 2`, external({ host, database: 2 }, undefined), []],
  ['REDIS_PORT=6380', { redis: { enabled: false, external: { port: 6380 } } }, []],
  [
    `REDIS_URL=redis://${host}/0\nLOG_LEVEL=debug\nBACKEND_URL=https://me:hunter2@svg.corp.example`,
    { ...external({ host }), config: { logLevel: 'debug', backendUrl: 'https://svg.corp.example' } },
    ['password'],
  ],
])('%j is taken apart', (text, expected, kinds) => {
  const result = pasted(defaults, 'redis.external.host', text)
  expect(result && difference(result.config)).toMatchObject(expected)
  expect(result?.dropped.map(({ kind }) => kind)).toEqual(kinds)
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('one line of an .env file in its own field', () => {
  const read = (text: string) => pasted(defaults, 'config.logLevel', text)?.config.config
  expect(read('LOG_LEVEL=debug')).toEqual({ logLevel: 'debug', backendUrl: '' })
  expect(read('export RUST_LOG="info,backend=debug"')).toEqual({ logLevel: 'info,backend=debug', backendUrl: '' })
  expect(read('info,backend=debug')).toBeUndefined()
})

test('a host with a port keeps TLS, a URL says whether there is any', () => {
  const tls = deploymentConfig.parse({ redis: { external: { port: 7000, tls: true } } })
  const split = (text: string) => pasted(tls, 'redis.external.host', text)?.config.redis.external
  expect(split('cache:6380')).toEqual({ host: 'cache', port: 6380, tls: true, database: 0 })
  expect(split('redis://cache')).toEqual({ host: 'cache', port: 6379, tls: false, database: 0 })
})

test.each([
  ['redis-sentinel://:hunter2@s1.corp.example:26379,s2.corp.example:26379/mymaster', 'sentinel'],
  ['redis+sentinel://:hunter2@s1:26379/mymaster/0', 'sentinel'],
  ['redis://:hunter2@s1:26379,s2:26379?sentinelMasterId=mymaster', 'sentinel'],
  ['redis://:hunter2@s1:26379', 'sentinel'],
  ['s1:26379', 'sentinel'],
  ['s1:26379,s2:26379', 'sentinel'],
  ['s1:26379,s2:26379,password=hunter2', 'sentinel'],
  ['s1:6379,serviceName=mymaster,password=hunter2', 'sentinel'],
  ['REDIS_SENTINELS=s1:26379\nREDIS_PASSWORD=hunter2', 'sentinel'],
  ['redis-cli -h s1 -p 26379 -a hunter2', 'sentinel'],
  ['redis://:hunter2@a:6379,b:6379', 'cluster'],
  ['rediss-cluster://a:6379', 'cluster'],
  ['a:6379,b:6379', 'cluster'],
  ['a:6379,b:6379,password=hunter2', 'cluster'],
  ['REDIS_CLUSTER_NODES=a:6379', 'cluster'],
  ['redis-cli -c -h a -a hunter2', 'cluster'],
  ['unix:///run/redis.sock', 'socket'],
  ['redis-socket:///run/redis.sock', 'socket'],
  ['redis-cli -s /run/redis.sock', 'socket'],
  ['redis-cli -a hunter2', 'no-host'],
  ['redis-cli -h $REDIS_HOST -a hunter2', 'no-host'],
  ['requirepass hunter2 redis://<host>', 'login'],
  ['redis://:hunter2@not a host', 'login'],
  ['default:hunter2', 'login'],
  ['default:p@hunter2', 'login'],
  ['A=b:p@hunter2', 'login'],
  ['docker login -u me -p hunter2 ghcr.io', 'command'],
  ['see redis://user"hunter2@cache now', 'login'],
])('%j is refused: %s', (text, why) => {
  expect(pasted(defaults, 'redis.external.host', text)).toEqual({ config: defaults, dropped: [], refused: why })
})
