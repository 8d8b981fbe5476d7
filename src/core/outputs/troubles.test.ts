import { expect, test } from 'vitest'
import { checked, samples } from '../program/samples.ts'
import { filled, troubles } from './troubles.ts'

const signs = (sample: keyof typeof samples) =>
  troubles(checked(samples[sample])).map(({ id, sign }) => `${id}: ${sign}`)

test('only what can happen with these settings', () => {
  expect(signs('defaults')).toEqual([
    'imageName: ImagePullBackOff',
    'redisInside: CrashLoopBackOff',
    'noRoom: Pending',
    'podSecurity: violates PodSecurity',
  ])
  expect(signs('everything')).toEqual([
    'imageLogin: ImagePullBackOff',
    'secretMissing: CreateContainerConfigError',
    'redisInside: CrashLoopBackOff',
    'noRoom: Pending',
    'podSecurity: violates PodSecurity',
    'notFound: 404 Not Found',
    'notAccepted: Accepted False, ResolvedRefs False',
  ])
  expect(signs('secrets-from-a-store')).toContain('noOperator: no matches for kind "ExternalSecret"')
  expect(signs('external-redis')).toContain('redisOutside: CrashLoopBackOff')
})

test('a name stands letter by letter in the text', () => {
  expect(filled('The Secret {secret} of {nobody}', { secret: 'a`b' })).toBe('The Secret `` a`b `` of {nobody}')
})

test('made of the names of this configuration', () => {
  const all = troubles(checked(samples.everything))
  expect(all[0]!.facts['secret']).toBe('first-login, second-login')
  expect(all[1]!.argv).toEqual(['kubectl', '--namespace', 'team-a', 'describe', 'secret', 'svg-redis-auth'])
  expect(all.at(-1)!.facts).toEqual({
    gateways: 'infra/shared, infra/internal',
    hosts: 'svg.example.com, *.svg.example.com',
    namespace: 'team-a',
  })
  expect(all.at(-2)!.facts).toEqual({ host: 'svg.example.com', path: '/svg(/|$)(.*)', className: 'nginx' })
})
