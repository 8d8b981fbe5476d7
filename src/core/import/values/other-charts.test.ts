import { expect, test } from 'vitest'
import { read } from '../import-samples.ts'

test('the shape of `helm create`: hosts, TLS, pull secrets', () => {
  const text = `
replicaCount: 3
image: {registry: harbor.example.com, repository: team/svg, tag: v2, digest: ""}
imagePullSecrets: [{name: regcred}]
service: {type: NodePort, port: 8080}
ingress:
  enabled: true
  className: traefik
  annotations: {a: true, b: 3600}
  hosts:
  - {host: svg.example.com, paths: [{path: /app, pathType: Exact}, {path: /b}]}
  - {host: other.example.com}
  tls: [{secretName: svg-tls, hosts: [svg.example.com]}]
autoscaling: {enabled: true, minReplicas: 2, maxReplicas: 5}
nodeSelector: {}
`
  expect(read(text)).toEqual({
    taken: {
      image: {
        backend: { repository: 'harbor.example.com/team/svg', tag: 'v2' },
        pullSecrets: [{ name: 'regcred' }],
      },
      replicas: 3,
      service: { type: 'NodePort', port: 8080 },
      ingress: {
        enabled: true,
        className: 'traefik',
        host: 'svg.example.com',
        path: '/app',
        pathType: 'Exact',
        annotations: [
          { key: 'a', value: 'true' },
          { key: 'b', value: '3600' },
        ],
        tls: { enabled: true, secretName: 'svg-tls' },
      },
      autoscaling: { enabled: true, maxReplicas: 5 },
    },
    said: ['not-taken ingress.hosts[0].paths[1]', 'not-taken ingress.hosts[1]'],
  })
})

test('the HTTPRoute of `helm create`: one path, and what has no setting is named', () => {
  const text = `
replicaCount: 2
httpRoute:
  enabled: true
  annotations: {}
  parentRefs: [{name: gateway, sectionName: http}]
  hostnames: [chart-example.local]
  rules:
  - matches:
    - {path: {type: PathPrefix, value: /svg}}
    - {path: {type: Exact, value: /b}}
    filters: [{type: RequestHeaderModifier}]
    timeouts: {request: 30s}
  - matches: [{path: {type: PathPrefix, value: /echo}}]
`
  expect(read(text)).toEqual({
    taken: {
      httpRoute: {
        enabled: true,
        parentRefs: [{ name: 'gateway', namespace: '', sectionName: 'http' }],
        hostnames: ['chart-example.local'],
        path: '/svg',
        timeouts: { request: '30s' },
      },
    },
    said: [
      'not-taken httpRoute.rules[0].matches[1]',
      'not-taken httpRoute.rules[0].filters',
      'not-taken httpRoute.rules[1]',
    ],
  })
})

test('the keys of the Bitnami charts for a Redis, in the cluster and elsewhere', () => {
  const inside =
    'redis: {enabled: true, auth: {enabled: true, password: hunter2, existingSecret: my, existingSecretPasswordKey: pw}}'
  expect(read(inside)).toEqual({
    taken: { redis: { auth: { enabled: true, existingSecret: 'my', passwordKey: 'pw' } } },
    said: ['password redis.auth.password'],
  })
  const outside =
    'externalRedis: {host: cache, port: 6380, existingSecret: my, existingSecretPasswordKey: pw, password: ""}'
  expect(read(outside)).toEqual({
    taken: {
      redis: {
        enabled: false,
        external: { host: 'cache', port: 6380 },
        auth: { existingSecret: 'my', passwordKey: 'pw' },
      },
    },
    said: [],
  })
})

test.each([
  ['imagePullSecrets: [regcred]', { image: { pullSecrets: [{ name: 'regcred' }] } }],
  [
    'ingress: {enabled: true, hostname: a.b.c, tls: true}',
    { ingress: { enabled: true, host: 'a.b.c', tls: { enabled: true } } },
  ],
  ['service: {ports: {http: 8080}}', { service: { port: 8080 } }],
  ['redis: {image: {registry: quay.io, repository: a/redis}}', { redis: { image: { repository: 'quay.io/a/redis' } } }],
])('%s', (text, taken) => {
  expect(read(text).taken).toEqual(taken)
})
