import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConfigPath, type DeploymentConfig, deploymentConfig } from '../config/config.ts'
import { integerFromText } from '../formats/integer.ts'
import { expand, valueAt, withValue } from '../config/path.ts'
import { samples } from '../program/samples.ts'
import { checkContract } from './check-contract.ts'
import { rules } from './rules/index.ts'

const configs = {
  everything: deploymentConfig.parse(samples.everything),
  external: deploymentConfig.parse(samples['external-redis']),
}

interface Place {
  readonly of: keyof typeof configs
  readonly path: ConfigPath
}

const patterns = [...new Set(rules.flatMap(({ paths }) => paths))]

/** The settings in which anything can be typed, of those that a rule looks at. */
const placesOf = (of: keyof typeof configs): Place[] =>
  patterns
    .flatMap((pattern) => expand(configs[of], pattern))
    .filter((path) => ['string', 'number'].includes(typeof valueAt(configs[of], path)))
    .filter((path) => !/pullPolicy|pathType/.test(path))
    .map((path) => ({ of, path }))

const outside = placesOf('external').filter(({ path }) => path.startsWith('redis.external'))
const places = [...placesOf('everything').filter(({ path }) => !path.startsWith('redis.external')), ...outside]

// prettier-ignore
const slips = [
  '', ' ', '-', '.', '/', ':', '@', '=', '~', '..', '-:', '-x', 'x-', '0', '-1', '-5', '1e3', '.5', '0.1m', '128m', '500', '999Pi', '65536', '4000000000',
  'latest', 'LATEST', 'INFO', 'default', 'kube-_', 'localhost', 'my_redis.localhost', 'a b.localhost', 'docker.io', '127.0.0.1', '7-alpine', '1.23', '1.99',
  'redis://:secret@cache.example.org:6380/0', 'cache.example.org:6380', 'https://me:pw@SVG.example.org/', 'http:// @x', '/a//b', '/a b', '/tmp',
  'helm.sh/', 'helm.sh/chart', 'meta.helm.sh/', 'meta.helm.sh/release-name', 'app.kubernetes.io/name', 'checksum/config', 'kubernetes.io/ingress.class',
  'nginx.ingress.kubernetes.io/ -snippet', 'nginx.ingress.kubernetes.io/server-snippet', '{{ .Values }}', '$(REDIS_HOST)', 'é네임\u0000', 'a\u200bb',
]

/** The configuration with this typed, as the form keeps it. */
function typed({ of, path }: Place, text: string): DeploymentConfig {
  const isNumber = typeof valueAt(configs[of], path) === 'number'
  return withValue(configs[of], path, isNumber ? integerFromText(text) : text)
}

const issuesAt = (config: DeploymentConfig, path: ConfigPath) =>
  checkContract(config).issues.filter((issue) => issue.path === path)

/** More than one error, or a warning beside an error. Two amounts against each other are an issue of both. */
function excess(place: Place, text: string): string[] {
  const issues = issuesAt(typed(place, text), place.path).filter(({ rule }) => rule !== 'K8S-REQUEST-LIMIT')
  const errors = issues.filter(({ severity }) => severity === 'error')
  const isFine = errors.length === 0 || issues.length === 1
  return isFine ? [] : [`${place.path} ${JSON.stringify(text)}: ${issues.map(({ rule }) => rule).join(', ')}`]
}

/** Issues that are still there after their own fix. */
function unfixed(place: Place, text: string): string[] {
  const before = typed(place, text)
  return issuesAt(before, place.path).flatMap(({ rule, path }) => {
    const after = rules.find(({ id }) => id === rule)?.fix?.(before, path) ?? null
    const left = after === null ? [] : issuesAt(after, path).filter((issue) => issue.rule === rule)
    return left.map(() => `${rule} ${path} ${JSON.stringify(text)}`)
  })
}

test('one cause, one issue: at most one error for a slip, and no warning beside it', () => {
  expect(places.flatMap((place) => slips.flatMap((text) => excess(place, text)))).toEqual([])
}, 30_000)

test('a fix that is offered for a slip does away with its issue', () => {
  expect(places.flatMap((place) => slips.flatMap((text) => unfixed(place, text)))).toEqual([])
}, 30_000)

const anyPlace = fc.constantFrom(...places)
const anyText = fc.oneof(
  fc.constantFrom(...slips),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[a-z0-9.:/@_-]{1,70}$/),
)

test('the same holds for any text', () => {
  fc.assert(
    fc.property(anyPlace, anyText, (place, text) => {
      expect([...excess(place, text), ...unfixed(place, text)]).toEqual([])
    }),
    { seed: 1, numRuns: 1000 },
  )
}, 30_000)

test('no rule throws, whatever stands in two settings at once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesOf('everything')), anyPlace, anyText, anyText, fc.double(), (...given) => {
      const [first, second, text, other, number] = given
      const config = withValue(typed(first, text), second.path, other)
      expect(() => checkContract(config)).not.toThrow()
      expect(() => checkContract(withValue(config, 'replicas', number))).not.toThrow()
    }),
    { seed: 2, numRuns: 500 },
  )
}, 30_000)
