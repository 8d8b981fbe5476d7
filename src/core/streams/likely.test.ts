import { expect, test } from 'vitest'
import { type PlatformId, platformIds } from '../config/choices.ts'
import { completed } from '../config/completed.ts'
import type { DeploymentConfig, PartialConfig } from '../config/config.ts'
import { withValue } from '../config/path.ts'
import { checkContract } from '../contract/check-contract.ts'
import { fixOf } from '../contract/fix-of.ts'
import { unnamedIngress } from '../platforms/unnamed-ingress.ts'
import { manifestFiles } from '../manifests/index.ts'
import { controllers } from './controllers.ts'
import { likelyControllers } from './likely.ts'

const on = (platform: PlatformId, ingress: PartialConfig['ingress'] = {}) =>
  completed({ release: { platform }, ingress: { enabled: true, host: 'svg.example.net', ...ingress } })
const ids = (config: DeploymentConfig) => likelyControllers(config).map(({ id }) => id)
const said = (config: DeploymentConfig) =>
  checkContract(config).issues.flatMap(({ rule }) => (rule.startsWith('STREAM-') ? [rule] : []))

test('each platform names a controller of the table, or none', () => {
  const known = [null, ...controllers.map(({ id }) => id)]
  expect(Object.values(unnamedIngress).filter((id) => !known.includes(id))).toEqual([])
})

test.each([
  ['any', [], ['STREAM-CONTROLLER-UNKNOWN']],
  ['kind', [], ['STREAM-CONTROLLER-UNKNOWN']],
  ['minikube', ['ingress-nginx'], ['STREAM-CONTROLLER-UNNAMED']],
  ['k3s', ['traefik'], []],
  ['eks', [], ['STREAM-CONTROLLER-UNKNOWN']],
  ['gke', ['gke'], ['STREAM-ELSEWHERE']],
  ['aks', [], ['STREAM-CONTROLLER-UNKNOWN']],
  ['openshift', ['openshift-router'], ['STREAM-CONTROLLER-UNNAMED']],
] as const)('on %s an Ingress without a class is served by %j, of which is said: %j', (platform, served, rules) => {
  expect(ids(on(platform))).toEqual(served)
  expect(said(on(platform))).toEqual(rules)
})

test('a class, or an annotation that one controller alone reads, says more than the platform', () => {
  expect(ids(on('openshift', { className: 'traefik' }))).toEqual(['traefik'])
  expect(ids(on('openshift', { className: 'internal' }))).toEqual([])
  expect(ids(on('openshift', { annotations: [{ key: 'nginx.org/rewrites', value: '1' }] }))).toEqual(['f5-nginx'])
})

test('the one step writes the annotation of the controller of the platform, and the seconds that are set', () => {
  const config = withValue(on('openshift'), 'streams.idleSeconds', 7200)
  const issue = checkContract(config).issues.find(({ rule }) => rule === 'STREAM-CONTROLLER-UNNAMED')!
  const fixed = fixOf(issue, config)!.config
  expect(fixed.ingress.annotations).toEqual([{ key: 'haproxy.router.openshift.io/timeout', value: '7200s' }])
  expect(said(fixed)).toEqual([])
})

test('naming a platform changes no object', () => {
  const files = (platform: PlatformId) => {
    const { config } = checkContract(on(platform))
    return manifestFiles(config!).filter(({ path }) => !path.includes('networkpolicy'))
  }
  for (const platform of platformIds) expect(files(platform)).toEqual(files('any'))
})
