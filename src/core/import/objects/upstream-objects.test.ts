import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const labels = (component: string) =>
  `{app.kubernetes.io/name: realtime-svg, app.kubernetes.io/instance: svg, app.kubernetes.io/component: ${component}}`

const upstream = (redisUrl: string) => `
apiVersion: v1
kind: ConfigMap
metadata: {name: svg-config, namespace: team, labels: ${labels('backend')}}
data: {REDIS_URL: "${redisUrl}", LOG_LEVEL: warn, PORT: "8080"}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: svg-redis, namespace: team, labels: ${labels('redis')}}
spec:
  template:
    metadata: {labels: ${labels('redis')}}
    spec: {containers: [{name: redis, image: "redis:8-alpine", resources: {limits: {memory: 300Mi}}}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: svg, namespace: team, labels: ${labels('backend')}}
spec:
  replicas: 3
  template:
    metadata: {labels: ${labels('backend')}}
    spec:
      containers:
      - name: realtime-svg
        image: ghcr.io/egoavara/realtime-svg:v0.1.9
        envFrom: [{configMapRef: {name: svg-config}}]
        resources: {requests: {cpu: 1, memory: 128Mi}, limits: {cpu: 1, memory: 512Mi}}
---
apiVersion: v1
kind: Service
metadata: {name: svg, namespace: team, labels: ${labels('backend')}}
spec: {type: ClusterIP, ports: [{name: http, port: 8080}]}
`

const settings = {
  release: { name: 'svg', namespace: 'team', createNamespace: false },
  image: { backend: { tag: 'v0.1.9' } },
  replicas: 3,
  resources: { requests: { cpu: '1' }, limits: { cpu: '1' } },
  config: { logLevel: 'warn' },
  service: { port: 8080 },
}

test('objects of the upstream chart give their settings, and are said to be of another chart', () => {
  const { config, problems, dropped } = importConfig(upstream('redis://svg-redis:6379/'), defaults) as Imported
  expect(difference(config)).toEqual({
    ...settings,
    redis: {
      image: { tag: '8-alpine' },
      resources: { requests: { cpu: '', memory: '' }, limits: { cpu: '', memory: '300Mi' } },
    },
  })
  expect(problems).toEqual([{ path: 'Deployment/svg', kind: 'other-chart' }])
  expect(dropped).toEqual([])
})

test('the URL of a Redis elsewhere is split, without its password', () => {
  const result = importConfig(upstream('rediss://:hunter2@cache.example.com:6380/'), defaults) as Imported
  expect(difference(result.config).redis).toMatchObject({
    enabled: false,
    external: { host: 'cache.example.com', port: 6380, tls: true },
    auth: { enabled: true },
  })
  expect(result.dropped).toEqual([{ path: 'REDIS_URL', kind: 'password' }])
  expect(JSON.stringify(result)).not.toContain('hunter2')
})
