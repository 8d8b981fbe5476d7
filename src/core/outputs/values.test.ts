import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { type CheckedConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { fileText, lineText } from '../yaml/lines.ts'
import { completeValues, values } from './values.ts'

const checked = (settings: PartialConfig): CheckedConfig => checkContract(deploymentConfig.parse(settings)).config!
const texts = {
  setting: (path: string) => `about ${path}`,
  values: { title: 'all', upstreamTitle: 'upstream', evictionPolicy: 'policy' },
}

// The image of the defaults, which every file names.
const image = { backend: { repository: 'ghcr.io/egoavara/realtime-svg', tag: 'v0.1.4' } }

test('the defaults need no value but the image, so that no file is empty', () => {
  expect(fileText(values(checked({})))).toBe(
    '# yaml-language-server: $schema=chart/realtime-svg/values.schema.json\n' +
      'image:\n  backend:\n    repository: ghcr.io/egoavara/realtime-svg\n    tag: v0.1.4\n',
  )
})

test('the private registry of the contract has exactly the shape of the contract', () => {
  const config = checked({
    image: {
      backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', pullPolicy: 'Always' },
      pullSecrets: [{ name: 'registry-secret' }],
    },
  })
  expect(load(fileText(values(config)))).toEqual({
    image: {
      backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', tag: 'v0.1.4', pullPolicy: 'Always' },
      pullSecrets: [{ name: 'registry-secret' }],
    },
  })
})

test('lists of key and value are maps, and what only the page needs is left out', () => {
  const config = checked({
    release: { name: 'other' },
    registry: { server: 'ghcr.io', username: 'me' },
    image: { platforms: ['linux/amd64', 'linux/arm64'] },
    commonLabels: [{ key: 'team', value: 'yes' }],
  })
  expect(load(fileText(values(config)))).toEqual({ image, commonLabels: { team: 'yes' } })
})

test('from Kubernetes 1.27 on the disruption budget lets unready Pods go', () => {
  expect(load(fileText(values(checked({ release: { kubernetesVersion: '1.26' } }))))).toEqual({ image })
  expect(load(fileText(values(checked({ release: { kubernetesVersion: '1.27' } }))))).toEqual({
    image,
    podDisruptionBudget: { unhealthyPodEvictionPolicy: 'AlwaysAllow' },
  })
  const policy = values(checked({ release: { kubernetesVersion: '1.27' } })).lines.at(-1)
  expect(policy?.paths).toEqual(['release.kubernetesVersion'])
})

test('complete values hold every setting of the chart, each under its comment', () => {
  const config = checked({ replicas: 3 })
  const file = completeValues(config, texts)
  const { delivery: _, release: __, registry: ___, externalSecrets: ____, ...chart } = config
  const { platforms: _____, ...image } = chart.image
  const { source: ______, remoteKey: _______, remoteProperty: ________, ...auth } = chart.redis.auth
  const maps = { nodeSelector: {}, commonLabels: {}, commonAnnotations: {}, podAnnotations: {} }
  expect(load(fileText(file))).toEqual({
    ...chart,
    ...maps,
    image,
    redis: { ...chart.redis, auth },
    service: { ...chart.service, annotations: {} },
    ingress: { ...chart.ingress, annotations: {} },
    httpRoute: { ...chart.httpRoute, annotations: {} },
    podDisruptionBudget: { enabled: true, unhealthyPodEvictionPolicy: '' },
  })
  const lines = file.lines.map(lineText)
  expect(lines[lines.indexOf('replicas: 3') - 1]).toBe('# about replicas')
  expect(lines[lines.indexOf('    memory: 512Mi') - 1]).toBe('    # about resources.limits.memory')
})

test('the line for editors is a comment', () => {
  expect(values(checked({})).lines[0]?.tokens.map(({ kind }) => kind)).toEqual(['comment'])
})

test('each line knows its setting', () => {
  const { lines } = values(checked({ resources: { limits: { memory: '1Gi' } } }))
  expect(lines.filter(({ paths }) => paths.includes('resources.limits.memory')).map(lineText)).toEqual([
    '    memory: 1Gi',
  ])
})

test('what a setting without effect still holds is not in the file', () => {
  const config = checked({
    redis: { external: { host: 'redis://typed', port: '63 79' }, auth: { passwordKey: '!' } },
    replicas: 'three',
    autoscaling: { enabled: true },
    ingress: { host: 'https://typed', tls: { enabled: true } },
    service: { nodePort: 'x' },
    securityContext: { runAsNonRoot: false, runAsUser: 'root' },
  })
  expect(load(fileText(values(config)))).toEqual({
    image,
    autoscaling: { enabled: true },
    securityContext: { runAsNonRoot: false },
  })
  expect(load(fileText(completeValues(config, texts)))).toMatchObject({
    replicas: 2,
    redis: { external: { host: '', port: 6379 } },
    securityContext: { runAsUser: 1000 },
  })
})
