import { expect, test } from 'vitest'
import { completed } from './completed.ts'
import type { PartialConfig } from './config.ts'
import { isDisabled } from './disabled-settings.ts'

const scaled: PartialConfig = { autoscaling: { enabled: true } }
const elsewhere: PartialConfig = { redis: { enabled: false } }
const password: PartialConfig = { redis: { auth: { enabled: true } } }
const ingress: PartialConfig = { ingress: { enabled: true } }
const tls: PartialConfig = { ingress: { enabled: true, tls: { enabled: true } } }
const nodePort: PartialConfig = { service: { type: 'NodePort' } }
const anyUser: PartialConfig = { securityContext: { runAsNonRoot: false } }

const argocd: PartialConfig = { delivery: { way: 'argocd' } }
const flux: PartialConfig = { delivery: { way: 'flux' } }

test.each<[string, PartialConfig, PartialConfig]>([
  ['delivery.git.repository', argocd, {}],
  ['delivery.git.path', flux, {}],
  ['delivery.argocd.project', argocd, flux],
  ['delivery.flux.gitSecret', flux, argocd],
  ['replicas', {}, scaled],
  ['autoscaling.minReplicas', scaled, {}],
  ['autoscaling.maxReplicas', scaled, {}],
  ['autoscaling.targetCPUUtilizationPercentage', scaled, {}],
  ['redis.image.tag', {}, elsewhere],
  ['redis.resources.limits.cpu', {}, elsewhere],
  ['redis.external.host', elsewhere, {}],
  ['redis.auth.existingSecret', password, {}],
  ['redis.auth.passwordKey', password, {}],
  ['redis.auth.urlKey', password, {}],
  ['redis.auth.encodedKey', password, { redis: { auth: { enabled: true, urlKey: 'url' } } }],
  ['redis.auth.username', { redis: { ...elsewhere.redis, ...password.redis } }, password],
  ['service.nodePort', nodePort, {}],
  ['ingress.className', ingress, {}],
  ['ingress.host', ingress, {}],
  ['ingress.path', ingress, {}],
  ['ingress.pathType', ingress, {}],
  ['ingress.annotations', ingress, {}],
  ['ingress.annotations[3].key', ingress, {}],
  ['ingress.tls.enabled', ingress, {}],
  ['ingress.tls.secretName', tls, ingress],
  ['ingress.tls.secretName', tls, { ingress: { tls: { enabled: true } } }],
  ['securityContext.runAsUser', {}, anyUser],
])('%s counts with %j and not with %j', (path, awake, asleep) => {
  expect(isDisabled(completed(awake), path)).toBe(false)
  expect(isDisabled(completed(asleep), path)).toBe(true)
})

test.each([
  'autoscaling.enabled',
  'redis.enabled',
  'redis.auth.enabled',
  'ingress.enabled',
  'service.type',
  'service.port',
  'securityContext.runAsNonRoot',
])('%s counts whatever else is chosen', (path) => {
  const choices = [{}, scaled, elsewhere, password, ingress, tls, nodePort, anyUser]
  expect(choices.filter((choice) => isDisabled(completed(choice), path))).toEqual([])
})

test('a name that only begins like that of a group is not in it', () => {
  expect(isDisabled(completed({}), 'redis.externals')).toBe(false)
  expect(isDisabled(completed({}), 'redis.externals.host')).toBe(false)
  expect(isDisabled(completed({}), 'my.redis.external')).toBe(false)
})
