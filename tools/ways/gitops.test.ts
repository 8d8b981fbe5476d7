import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { valueAt } from '../../src/core/config/path.ts'
import { gitUrl } from '../../src/core/formats/git.ts'
import { which } from '../kube/configurations.ts'
import { validate } from './packages.ts'
import { deployedBy, filesOf } from './with-way.ts'

const objectIn = (files: Readonly<Record<string, string>>, path: string) => load(files[path]!) as object

test(`Argo CD's schema takes every Application (${which})`, () => {
  const all = deployedBy('argocd')
  expect(all.length).toBeGreaterThan(0)
  for (const config of all) {
    const files = filesOf(config)
    const application = objectIn(files, 'argocd/application.yaml')
    expect(() => validate.application(application)).not.toThrow()
    const { repository, revision } = config.delivery.git
    expect(valueAt(application, 'spec.source')).toMatchObject({ repoURL: repository, targetRevision: revision })
    // What Argo CD finds at that path is what is in the zip.
    const isPlain = String(valueAt(application, 'spec.source.path')).endsWith('/manifests')
    expect('kustomization.yaml' in files).toBe(!isPlain)
  }
})

test(`Flux' schemas take every GitRepository and Kustomization (${which})`, () => {
  const all = deployedBy('flux')
  expect(all.length).toBeGreaterThan(0)
  for (const config of all) {
    const files = filesOf(config)
    const source = objectIn(files, 'flux/git-repository.yaml')
    const kustomization = objectIn(files, 'flux/flux-kustomization.yaml')
    expect(() => validate.gitRepository(source)).not.toThrow()
    expect(() => validate.kustomization(kustomization)).not.toThrow()
    expect(valueAt(source, 'spec.url')).toBe(gitUrl(config.delivery.git.repository)!.url)
    expect(valueAt(kustomization, 'spec.sourceRef.name')).toBe(valueAt(source, 'metadata.name'))
    expect(files).toHaveProperty('kustomization.yaml')
  }
})

test('the schemas would show a member of a wrong type, or one that is missing', () => {
  const application = objectIn(filesOf(deployedBy('argocd')[0]!), 'argocd/application.yaml')
  const spec = valueAt(application, 'spec') as object
  expect(() => validate.application({ ...application, spec: { ...spec, project: undefined } })).toThrow(/project/)
  const syncPolicy = { automated: { prune: 'yes' } }
  expect(() => validate.application({ ...application, spec: { ...spec, syncPolicy } })).toThrow(/prune/)
  const source = objectIn(filesOf(deployedBy('flux')[0]!), 'flux/git-repository.yaml')
  expect(() => validate.gitRepository({ ...source, spec: { url: 'git@host:path', interval: '1m' } })).toThrow(/url/)
})
