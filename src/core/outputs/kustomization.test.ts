import { expect, test } from 'vitest'
import { type CheckedConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { steps } from './commands.ts'
import { fileText } from '../yaml/lines.ts'
import { manifestFiles } from '../manifests/index.ts'
import { canKustomize } from '../manifests/can-kustomize.ts'
import { kustomizationFiles } from './kustomization.ts'

const checked = (settings: PartialConfig): CheckedConfig => checkContract(deploymentConfig.parse(settings)).config!
const annotated = (key: string) => checked({ commonAnnotations: [{ key, value: '1' }] })

test.each(['1', '012', '0O17', '685_230.15', '1e3', '0x1F', '1.10', '2001-12-14', 'true', 'Null'])(
  'Kustomize cannot carry the annotation key %s',
  (key) => {
    expect(canKustomize(annotated(key))).toBe(false)
  },
)

test.each(['a', 'n', 'yes', 'example.com/1', 'x1', '1.example.com/a', 'nullable'])(
  'Kustomize can carry the annotation key %s',
  (key) => {
    expect(canKustomize(annotated(key))).toBe(true)
  },
)

test('only annotations that are put out count, and the keys of those of Pods are safe', () => {
  const rows = [{ key: '1', value: '' }]
  expect(canKustomize(checked({ podAnnotations: rows, ingress: { annotations: rows } }))).toBe(true)
  expect(canKustomize(checked({ ingress: { enabled: true, annotations: rows } }))).toBe(false)
})

test('Kustomize changes a next line, wherever it is', () => {
  const rows = [{ key: 'a', value: 'a\u0085b' }]
  expect(canKustomize(checked({ podAnnotations: rows }))).toBe(false)
  expect(canKustomize(checked({ ingress: { annotations: rows } }))).toBe(true)
})

test('without Kustomize, kubectl takes the folder of manifests', () => {
  const lines = steps(annotated('1'), { chartRepository: null })
    .flatMap(({ commands }) => commands)
    .map(({ argv }) => argv.join(' '))
  expect(lines.filter((line) => line.includes(' -k '))).toEqual([])
  expect(lines).toContain('kubectl delete -f manifests/ --ignore-not-found')
})

const kustomizationOf = (settings: PartialConfig) => {
  const config = checked(settings)
  return kustomizationFiles(config, manifestFiles(config).slice(0, 2))
}

test('Kustomize takes the manifests as they are, in their order', () => {
  const elsewhere = { redis: { enabled: false, external: { host: 'r.example.com' } } }
  const [file, ...others] = kustomizationOf({ ...elsewhere, config: { backendUrl: 'https://svg.example.com' } })
  expect(fileText(file!)).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - manifests/00-namespace.yaml
  - manifests/10-serviceaccount.yaml
`)
  expect(others).toEqual([])
})

test('no variables where Kustomize would change a text for them', () => {
  const config = checked({ commonAnnotations: [{ key: 'a', value: '$$(X)' }] })
  expect(kustomizationFiles(config, manifestFiles(config))).toHaveLength(1)
})

test('the names of our Services follow an overlay', () => {
  const [file, vars] = kustomizationOf({})
  expect(fileText(file!)).toContain('name: APP_SERVICE')
  expect(fileText(file!)).toContain('redis://$(REDIS_SERVICE):6379/')
  expect(vars?.path).toBe('kustomize-vars.yaml')
})

test.each(['a$한', 'a$😀', 'a$\u2028'])('without variables where Kustomize would break %j', (value) => {
  const config = checked({ commonAnnotations: [{ key: 'a', value }] })
  const [file] = kustomizationFiles(config, manifestFiles(config))
  expect(fileText(file!)).not.toContain('vars:')
})
