import { expect, test } from 'vitest'
import { fuzzSeed, isDeep, longestMilliseconds, prototypeKeys, slowest } from '../../../tools/fuzz/fuzz-run.ts'
import { mutations } from '../../../tools/fuzz/mutate.ts'
import { type ConfigPath, deploymentConfig } from '../config/config.ts'
import { savedConfig } from '../config/difference.ts'
import { readConfig } from '../config/read-config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { pasted } from './pasted.ts'

const count = isDeep ? 100_000 : 600

// One of each reader.
const samples = [
  'ghcr.io/a/b:v1@sha256:0a',
  '$ sudo docker run -it --name x -dp 80:80 -e A=b ghcr.io/a/b:v1 sh',
  `kubectl create secret docker-registry x --docker-server=ghcr.io --docker-username="me" --docker-password='y'`,
  'rediss://user:x@cache.example.com:6380/2?a=b',
  'redis-sentinel://:x@s1.corp.example:26379,s2:26379/mymaster',
  'redis-cli -h cache.corp.example -p 6380 --tls -a x -n 2',
  'cache.redis.cache.windows.net:6380,password=x=,ssl=True,abortConnect=False',
  '# local\nexport REDIS_HOST="cache"\nREDIS_PORT=6380\nREDIS_PASSWORD=x\nLOG_LEVEL=debug',
  'aws ecr get-login-password --region a | docker login -u AWS --password-stdin 123456789012.dkr.ecr.a.amazonaws.com',
  'az acr login --name myregistry',
  'kubectl set image deployment/svg app=ghcr.io/a/b:v1',
  '      - image: "ghcr.io/a/b:v1" # x\nFROM --platform=a ghcr.io/a/b AS b',
  'https://github.com/orgs/a/packages/container/package/b?tag=v1',
  '```bash\nskopeo copy docker://a/b:v1 docker://c/d:v2\n```',
  'https://me:x@svg.corp.example:8443/svg?a=b#c',
]

const config = deploymentConfig.parse({
  podAnnotations: [{ key: 'a', value: '' }],
  image: { pullSecrets: [{ name: 'a' }] },
})
const paths: readonly ConfigPath[] = [
  'image.backend.repository',
  'image.backend.digest',
  'registry.server',
  'image.pullSecrets[0].name',
  'redis.external.host',
  'redis.auth.existingSecret',
  'config.logLevel',
  'ingress.host',
  'replicas',
  'podAnnotations[0].value',
]

/** Whatever was taken can be checked, and saved and read again without loss. */
function examine(text: string): void {
  for (const path of paths) {
    const found = pasted(config, path, text)
    if (found === null || found.refused) continue
    checkContract(found.config)
    expect(readConfig(savedConfig(found.config))).toEqual({ config: found.config, problems: [] })
  }
}

test(`${count} changed pastes, seed ${fuzzSeed}: each is taken, left or refused, soon`, async () => {
  const keys = prototypeKeys()
  const { input, taken } = await slowest(mutations(samples, fuzzSeed, count), examine)
  expect(prototypeKeys()).toEqual(keys)
  expect(taken, input).toBeLessThan(longestMilliseconds)
}, 3_600_000)

// A password of any signs, marked at both ends; every way in which people write one, most of them without the quotes.
const [head, tail] = ['Canary', 'Yranac']
const signs = [
  '',
  '@',
  ':',
  '/',
  ' ',
  ',',
  ';',
  '=',
  '&',
  '#',
  '?',
  '%40',
  '"',
  "'",
  '$',
  '\\',
  '|',
  '\n',
  '한',
  '@x.y',
  '=@',
  ' @b:1',
]
// All pairs of signs in the deep run; otherwise each sign once at each place.
const secrets = signs.flatMap((a, at) =>
  (isDeep ? signs : [signs[(at * 7 + 3) % signs.length]!]).map((b) => `${head}${a}x${b}${tail}`),
)
const ways: readonly ((secret: string) => string)[] = [
  (secret) => `redis://:${secret}@cache.example.com:6379/0`,
  (secret) => `rediss://default:${secret}@cache`,
  (secret) => `default:${secret}@cache.example.com:6379`,
  (secret) => `cache.example.com:6380,password=${secret},ssl=True`,
  (secret) => `redis-cli -h cache -p 6380 -a ${secret} --tls`,
  (secret) => `redis-cli -u redis://:${secret}@cache:6380`,
  (secret) => `REDIS_HOST=cache\nREDIS_PASSWORD=${secret}\nREDIS_PORT=6380`,
  (secret) => `REDIS_URL=redis://:${secret}@cache:6380/0`,
  (secret) => `docker login -u me -p ${secret} ghcr.io`,
  (secret) => `docker login ghcr.io --username me --password=${secret}`,
  (secret) => `helm registry login ghcr.io -u me -p ${secret}`,
  (secret) => `kubectl create secret docker-registry a --docker-password=${secret} --docker-server=ghcr.io`,
  (secret) => `kubectl create secret docker-registry --docker-password ${secret} a`,
  (secret) => `kubectl create secret generic a --from-literal=redis-password=${secret}`,
  (secret) => `docker run -e REDIS_PASSWORD=${secret} ghcr.io/a/b:v1`,
  (secret) => `crictl pull --creds me:${secret} ghcr.io/a/b:v1`,
  (secret) => `https://me:${secret}@svg.example.com/a`,
]

test('no piece of a password is kept, whatever it holds and wherever it is pasted', () => {
  const kept = ways.flatMap((way) =>
    secrets.flatMap((secret) =>
      paths.flatMap((path) => {
        const text = way(secret)
        const found = pasted(config, path, text)
        const left = JSON.stringify(found)
        return found && (left.includes(head) || left.includes(tail)) ? [`${path}: ${text}`] : []
      }),
    ),
  )
  expect(kept).toEqual([])
})
