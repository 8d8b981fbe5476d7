import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

const labels = '{app.kubernetes.io/name: realtime-svg, app.kubernetes.io/instance: svg}'

const foreign = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: svg-realtime-svg, namespace: team, labels: ${labels}}
spec:
  template:
    metadata: {labels: ${labels}}
    spec:
      nodeSelector: {disk: ssd}
      tolerations: [{key: gpu}, {operator: Exists, effect: NoExecute, tolerationSeconds: 0}]
      priorityClassName: high
      hostAliases: []
      initContainers: [{name: wait, image: busybox}]
      volumes:
      - {name: tmp, emptyDir: {}}
      - {name: certs, secret: {secretName: certs}}
      containers:
      - name: realtime-svg
        image: ghcr.io/egoavara/realtime-svg:v0.1.11
        envFrom: [{configMapRef: {name: svg-env}}]
        env:
        - {name: REDIS_URL, value: 'redis://app:hunter2@cache.example.com:6379/2'}
        - {name: HTTP_PROXY, value: 'http://proxy:3128'}
        - {name: PORT, value: "8080"}
        volumeMounts: [{name: tmp, mountPath: /tmp}, {name: certs, mountPath: /certs}]
      - {name: proxy, image: envoy}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: svg-env, namespace: team, labels: ${labels}}
data: {RUST_LOG: debug, TZ: Asia/Seoul, LOG_LEVEL: warn}
`

test('of the objects of another chart, each part of the Pods and each variable without a setting is named', () => {
  const { config, problems, dropped } = importConfig(foreign, defaults) as Imported
  const app = 'Deployment/svg-realtime-svg'
  expect(problems.filter(({ kind }) => kind !== 'not-shown')).toEqual([
    { path: app, kind: 'other-chart' },
    ...[
      'spec.template.spec.containers[0].env[name=HTTP_PROXY]',
      'spec.template.spec.containers[0].volumeMounts[name=certs]',
      'spec.template.spec.containers[name=proxy]',
      'spec.template.spec.volumes[name=certs]',
      'spec.template.spec.priorityClassName',
      'spec.template.spec.initContainers',
    ].map((path) => ({ path: `${app} ${path}`, kind: 'unknown-key' })),
    { path: 'ConfigMap/svg-env data.RUST_LOG', kind: 'unknown-key' },
    { path: 'ConfigMap/svg-env data.TZ', kind: 'unknown-key' },
  ])
  expect(config.tolerations).toEqual([
    { key: 'gpu', operator: 'Equal', value: '', effect: '', tolerationSeconds: null },
    { key: '', operator: 'Exists', value: '', effect: 'NoExecute', tolerationSeconds: 0 },
  ])
  expect(config.redis).toMatchObject({
    enabled: false,
    external: { host: 'cache.example.com', database: 2 },
    auth: { enabled: true, username: 'app' },
  })
  expect(dropped).toEqual([{ path: 'REDIS_URL', kind: 'password' }])
})
