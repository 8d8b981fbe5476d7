import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { importConfig } from '../import-config.ts'
import { read } from '../import-samples.ts'

const named = (name: string, namespace: string) => ({ release: { name, namespace } })

test('a HelmRelease of Flux has values, a release name and what lies in other objects', () => {
  const text = (more: string) => `
apiVersion: helm.toolkit.fluxcd.io/v2beta2
kind: HelmRelease
metadata: {name: svg, namespace: flux-system}
spec:
  ${more}
  valuesFrom: [{kind: ConfigMap, name: a}, {kind: Secret, name: b}]
  values: {replicas: 3, foo: 1, commonLabels: {team: a}}
`
  const values = { replicas: 3, commonLabels: [{ key: 'team', value: 'a' }] }
  const said = ['elsewhere spec.valuesFrom[0]', 'elsewhere spec.valuesFrom[1]', 'unknown-key foo']
  expect(read(text('interval: 5m'))).toEqual({ taken: { ...named('svg', 'flux-system'), ...values }, said })
  expect(read(text('targetNamespace: apps')).taken).toEqual({ ...named('apps-svg', 'apps'), ...values })
  expect(read(text('releaseName: web')).taken).toEqual({ ...named('web', 'flux-system'), ...values })
})

const application = (helm: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: svg, namespace: argocd}
spec:
  destination: {namespace: apps, server: https://kubernetes.default.svc}
  sources:
  - {repoURL: https://git.example.com/values, ref: values}
  - {repoURL: https://charts.example.com, chart: realtime-svg, targetRevision: 1.0.0, helm: ${helm}}
`

test.each([
  ['{valuesObject: {replicas: 3}}', { replicas: 3 }, []],
  ['{values: "replicas: 3\\nservice: {port: 8080}"}', { replicas: 3, service: { port: 8080 } }, []],
  [
    '{values: "replicas: 2", parameters: [{name: replicas, value: "4"}, {name: ingress.enabled, value: "true"}]}',
    { replicas: 4, ingress: { enabled: true } },
    [],
  ],
  [
    '{valueFiles: [$values/a.yaml], valuesObject: {replicas: 3}}',
    { replicas: 3 },
    ['elsewhere spec.source.helm.valueFiles[0]'],
  ],
])('an Application of Argo CD with %s', (helm, values, said) => {
  expect(read(application(helm))).toEqual({ taken: { ...named('svg', 'apps'), ...values }, said })
})

test('releaseName names the release, and values that are no YAML are refused', () => {
  expect(read(application('{releaseName: web, valuesObject: {replicas: 3}}')).taken.release).toEqual({
    name: 'web',
    namespace: 'apps',
  })
  expect(importConfig(application('{values: "a: b: c"}'), defaults)).toMatchObject({ ok: false, reason: 'not-yaml' })
})

test('of an ApplicationSet the template is read, and what a generator fills in is named', () => {
  const text = `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: set}
spec:
  generators: [{list: {elements: []}}]
  template:
    metadata: {name: '{{name}}-svg'}
    spec:
      destination: {namespace: apps}
      source: {chart: realtime-svg, helm: {valuesObject: {replicas: 3, image: {backend: {tag: '{{tag}}'}}}}}
`
  expect(read(text)).toEqual({
    taken: { release: { namespace: 'apps' }, replicas: 3 },
    said: ['placeholder image.backend.tag'],
  })
})

test('HelmChart of k3s: a text of values, and single ones on top', () => {
  const text = `
apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata: {name: svg, namespace: kube-system}
spec:
  chart: realtime-svg
  targetNamespace: apps
  set: {replicas: "4"}
  valuesContent: |-
    replicas: 2
    service: {type: NodePort}
`
  expect(read(text).taken).toEqual({ ...named('svg', 'apps'), replicas: 4, service: { type: 'NodePort' } })
})

test('of a Helmfile the release of our chart is taken, its inline values with `set` on top', () => {
  const text = `
repositories: [{name: corp, url: https://charts.example.com}]
releases:
- {name: cache, chart: bitnami/redis}
- name: svg
  namespace: apps
  chart: corp/realtime-svg
  values: [values.yaml, {replicas: 3, service: {port: 8080}}, {replicas: 4}]
  set: [{name: ingress.enabled, value: true}]
`
  expect(read(text)).toEqual({
    taken: { ...named('svg', 'apps'), replicas: 4, service: { port: 8080 }, ingress: { enabled: true } },
    said: ['not-taken releases[0]', 'elsewhere releases[1].values[0]'],
  })
  const two = 'releases: [{name: a, chart: b/c}, {name: d, chart: e/f}]'
  expect(importConfig(two, defaults)).toEqual({ ok: false, reason: 'several-releases', path: 'releases' })
})

test('fleet.yaml of Rancher', () => {
  const text =
    'defaultNamespace: apps\nhelm:\n  chart: realtime-svg\n  releaseName: svg\n  valuesFiles: [a.yaml]\n  values: {replicas: 3}\n'
  expect(read(text)).toEqual({
    taken: { ...named('svg', 'apps'), replicas: 3 },
    said: ['elsewhere helm.valuesFiles[0]'],
  })
})

test.each(['deploy', 'manifests'])('Skaffold, releases under %s.helm', (key) => {
  const text = `
apiVersion: skaffold/v4beta6
kind: Config
${key}:
  helm:
    releases:
    - {name: svg, namespace: apps, chartPath: charts/realtime-svg, setValues: {replicas: 3, image.backend.tag: v2}}
`
  expect(read(text).taken).toEqual({ ...named('svg', 'apps'), replicas: 3, image: { backend: { tag: 'v2' } } })
})

test.each([
  ['realtime-svg: {replicas: 3}\nother: {replicas: 9}', { replicas: 3 }],
  ['global: {region: eu}\nbackend: {replicas: 3, service: {port: 8080}}', { replicas: 3, service: { port: 8080 } }],
])('values of a parent chart: %j', (text, taken) => {
  expect(read(text).taken).toEqual(taken)
})

test.each([
  '{}',
  'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease',
  'apiVersion: argoproj.io/v1alpha1\nkind: Application',
])('%j without anything in it ends in an answer', (text) => {
  expect(read(text)).toEqual({ taken: {}, said: [] })
})

const tolerates = (key: string) => `tolerations: [{key: ${key}, value: spot}]`
const inK3s = `
apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata: {name: svg}
spec:
  chart: realtime-svg
  valuesContent: "{replicas: 3, ${tolerates('a')}}"
  values: {${tolerates('b')}}
`
const inHelmfile = `
releases:
- {name: svg, chart: corp/realtime-svg, values: [{replicas: 3, ${tolerates('a')}}, {${tolerates('b')}}]}
`
const inTerraform = `
resource "helm_release" "svg" {
  name   = "svg"
  chart  = "realtime-svg"
  values = ["{replicas: 3, ${tolerates('a')}}", "{${tolerates('b')}}"]
}
`

test.each([
  ['HelmChart of k3s', inK3s],
  ['Helmfile', inHelmfile],
  ['helm_release of Terraform', inTerraform],
])('a list of the later values takes the place of the one before: %s', (_, text) => {
  const toleration = { key: 'b', value: 'spot', operator: 'Equal', effect: '', tolerationSeconds: null }
  expect(read(text).taken).toMatchObject({ replicas: 3, tolerations: [toleration] })
})
