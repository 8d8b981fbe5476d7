import { expect, test } from 'vitest'
import { completed } from '../config/completed.ts'
import { defaults } from '../config/defaults.ts'
import type { PartialConfig } from '../config/config.ts'
import { samples, sampleTexts } from '../program/samples.ts'
import { mermaid } from './mermaid.ts'
import { partOf, pictureOf } from './picture-of.ts'

const of = (settings: PartialConfig) => pictureOf(completed(settings), sampleTexts.picture)
const lines = (settings: PartialConfig) =>
  of(settings).parts.map(({ title, lines: own }) => [title, ...own].join(' | '))

test('the default: nobody outside, two Pods, Redis in the cluster', () => {
  expect(lines({})).toEqual([
    'Namespace realtime-svg',
    'picture.people | kubectl | port-forward',
    'Service | ClusterIP | 80 → 8080 | realtime-svg',
    'Pods × 2 | realtime-svg:v0.1.4 | cpu 100m–500m | memory 128Mi–512Mi',
    'PDB',
    'Redis | redis:7-alpine | picture.inCluster | picture.noPassword',
  ])
  expect(of({}).links).toEqual([
    ['people', 'service'],
    ['service', 'pods'],
    ['pods', 'redis'],
  ])
})

test('everything: an address, a scaler, a fence, a digest', () => {
  expect(lines(samples.everything)).toEqual([
    'Namespace team-a',
    'picture.people | https',
    'Ingress nginx | svg.example.com | /svg(/|$)(.*) | TLS svg-tls',
    'HTTPRoute | svg.example.com, *.svg.example.com | /svg | Gateway infra/shared, infra/internal',
    'Service | NodePort | 8080 → 8080 | svg',
    'Pods × 3–9 | realtime-svg@sha256:0a1b2c3 | cpu 250m–1 | memory 256Mi–1Gi',
    'HPA 70 %',
    'PDB',
    'Redis | redis@sha256:0a1b2c3 | picture.inCluster | Secret svg-redis-auth',
    'NetworkPolicy',
  ])
})

test('Ingress and route stand side by side, and one of them in a row', () => {
  const routed = { httpRoute: { enabled: true, parentRefs: [{ name: 'shared', namespace: '', sectionName: '' }] } }
  expect(of({ ingress: { enabled: true }, ...routed }).links).toEqual([
    ['people', 'ingress'],
    ['ingress', 'service'],
    ['service', 'pods'],
    ['pods', 'redis'],
    ['people', 'route'],
    ['route', 'service'],
  ])
  expect(of(routed).links.slice(0, 2)).toEqual([
    ['people', 'route'],
    ['route', 'service'],
  ])
  expect(lines(routed)).toContain('HTTPRoute | picture.anyHost | / | Gateway shared')
})

test('a Redis elsewhere stands outside, with the Secret of its password', () => {
  const { isRedisOutside } = of(samples['external-redis'])
  expect(isRedisOutside).toBe(true)
  expect(lines(samples['external-redis'])).toContain('Redis | 2001:db8::5 | :6380 TLS | Secret redis-login')
})

test('what is wrong or half typed is drawn as it is', () => {
  const typed = completed({ replicas: '3O', redis: { enabled: false }, resources: { limits: { cpu: '' } } })
  const { parts } = pictureOf(typed, sampleTexts.picture)
  expect(parts.map(({ title }) => title)).toContain('Pods × 3O')
  expect(parts.find(({ id }) => id === 'pods')?.lines).toContain('cpu 100m–∞')
  expect(parts.find(({ id }) => id === 'redis')?.lines[0]).toBe('?')
})

const settingsOf = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, value]) => settingsOf(value, path === '' ? key : `${path}.${key}`))
    : [path]

test('every setting belongs to a part, the one that shows it most closely', () => {
  expect(settingsOf(defaults).filter((path) => partOf(defaults, path) === null)).toEqual([])
  expect(partOf(defaults, 'image.pullSecrets[0].name')).toBe('pods')
  expect(partOf(defaults, 'autoscaling.enabled')).toBe('pods')
  expect(partOf(completed(samples.everything), 'autoscaling.minReplicas')).toBe('autoscaler')
  expect(partOf(defaults, 'ingress.enabled')).toBe('people')
  expect(partOf(completed(samples.everything), 'ingress.host')).toBe('ingress')
})

test('as a Mermaid flowchart, frames inside frames', () => {
  expect(mermaid(of({ redis: { enabled: false, external: { host: 'a.example' } }, networkPolicy: { enabled: true } })))
    .toBe(`flowchart LR
  people(["picture.people<br>kubectl<br>port-forward"])
  subgraph namespace["Namespace realtime-svg"]
    service["Service<br>ClusterIP<br>80 → 8080<br>realtime-svg"]
    subgraph policy["NetworkPolicy"]
      pods["Pods × 2<br>realtime-svg:v0.1.4<br>cpu 100m–500m<br>memory 128Mi–512Mi"]
      budget{{"PDB"}}
    end
  end
  redis[("Redis<br>a.example<br>:6379 picture.withoutTls<br>picture.noPassword")]
  people --> service
  service --> pods
  pods --> redis
  budget -.- pods`)
})

test('no typed text ends a label, a fence or begins a tag', () => {
  const hostile = '"];\n```\nclick people call alert()\n%%{init: {}}%%<script>&#quot;#34;`end`'
  const text = mermaid(
    of({ ingress: { enabled: true, host: hostile, path: hostile }, release: { namespace: hostile } }),
  )
  const labels = [...text.matchAll(/"([^"\n]*)"/g)].map(([, label]) => label!)
  expect(labels).toHaveLength(7)
  expect(labels.join('').replaceAll('<br>', '').replaceAll(/#\d+;/g, '')).not.toMatch(/["`<>&%#;(){}[\]]/)
  expect(text.replaceAll(/"[^"\n]*"/g, '')).toMatch(/^[\w\s[\](){}>.-]+$/)
})
