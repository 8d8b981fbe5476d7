import { expect, test } from 'vitest'
import { ways, type WayId } from '../config/choices.ts'
import type { PartialConfig } from '../config/config.ts'
import { bundleFiles } from '../outputs/bundle.ts'
import { steps } from '../outputs/commands.ts'
import { checked, samples, sampleTexts } from '../program/samples.ts'
import { fileText } from '../yaml/lines.ts'

const git = { repository: 'https://git.example.com/team/deployments.git' }
const by = (way: WayId, settings: PartialConfig = samples['secrets-from-a-store']) =>
  checked({ ...settings, delivery: { way, git } })
const stepsOf = (...given: Parameters<typeof by>) =>
  steps(by(...given), { chartRepository: null }).map(({ id, commands }) => [id, ...commands.map((each) => each.id)])
const filesOf = (...given: Parameters<typeof by>) => {
  const context = { texts: sampleTexts, chartSource: { chartRepository: null }, chart: [], verifier: '', verdict: null }
  return Object.fromEntries(bundleFiles(by(...given), context).map((file) => [file.path, fileText(file)]))
}
const argvOf = (id: string, ...given: Parameters<typeof by>) =>
  steps(by(...given), { chartRepository: null })
    .flatMap(({ commands }) => commands)
    .find((command) => command.id === id)
    ?.argv.join(' ')

const sealedApplied = ['secrets-sealed', 'seal', 'apply-sealed', 'wait-sealed']
const before = ['secrets-existing', 'existing-secrets']
const afterwards = ['secrets-external', 'secrets-kept']

test.each<[WayId, string[][]]>([
  ['kubectl', [before, ['secrets-store', 'store-ready'], sealedApplied]],
  ['terraform', [before, ['secrets-store', 'store-ready'], sealedApplied]],
  ['helm', [before, ['secrets-store', 'store-ready', 'apply-external', 'wait-external'], sealedApplied]],
  ['argocd', [before, ['secrets-store', 'store-ready'], ['secrets-sealed', 'seal']]],
  ['flux', [before, ['secrets-store', 'store-ready'], ['secrets-sealed', 'seal']]],
  ['pulumi', [before, ['secrets-store', 'store-ready'], ['secrets-sealed', 'seal']]],
])('%s does for each Secret what its source asks, before the rest', (way, expected) => {
  const all = stepsOf(way)
  const ofSecrets = all.filter(([id]) => id!.startsWith('secrets') && !afterwards.includes(id!))
  expect(ofSecrets).toEqual(expected)
  expect(all.map(([id]) => id).indexOf('secrets-sealed')).toBeLessThan(all.findIndex(([id]) => id === 'apply'))
  expect(all.some(([id]) => id === 'secrets-external')).toBe(way !== 'helm')
})

test.each(ways)('the bundle of %s brings the ExternalSecrets once, and the script only what it seals', (way) => {
  const files = filesOf(way)
  const objects = Object.entries(files).filter(([, text]) => text.includes('kind: ExternalSecret'))
  expect(objects.map(([path]) => path.replace(/.*[/-](?=re)/, ''))).toEqual(
    ['redis.yaml', 'registry-1.yaml'].map((path) => expect.stringContaining(path) as string),
  )
  expect(files['create-secrets.sh']).toContain('| seal registry-3\n')
  expect(files['create-secrets.sh']).not.toContain('redis-auth')
  expect(files['create-secrets.sh']).not.toContain('store-login')
  expect(files['README.md']).toContain('| `team/redis` |')
  expect(files['README.md']).toContain('| `cluster-login` | `kubernetes.io/dockerconfigjson` | `.dockerconfigjson` |')
  expect(files['README.md']).toContain('- requirements.externalSecrets\n- requirements.kubeseal\n')
})

test('what is sealed goes into Git with the rest, and by kubectl elsewhere', () => {
  expect(filesOf('flux')['kustomization.yaml']).toContain('  - sealed/registry-3.yaml\n')
  expect(filesOf('argocd')['kustomization.yaml']).toContain('  - sealed/registry-3.yaml\n')
  expect(filesOf('pulumi')['pulumi/index.ts']).toContain('files: ["../manifests/*.yaml", "../sealed/*.yaml"]')
  expect(filesOf('kubectl')['kustomization.yaml']).not.toContain('sealed')
  expect(argvOf('delete-sealed', 'kubectl')).toBe('kubectl delete -f sealed/ --ignore-not-found')
  expect(argvOf('delete-sealed', 'flux')).toBeUndefined()
})

test.each(['kubectl', 'helm'] as const)(
  'by %s the ExternalSecrets that these settings do not make go, and no Secret',
  (way) => {
    expect(argvOf('prune-external', way)).toContain(
      'delete --ignore-not-found --cascade=orphan externalsecrets.external-secrets.io -l app.kubernetes.io/name=realtime-svg,app.kubernetes.io/instance=realtime-svg --field-selector=metadata.name!=store-login,metadata.name!=realtime-svg-redis-auth;',
    )
    expect(argvOf('prune-external', way, {})).toBeUndefined()
  },
)

test.each(['terraform', 'argocd', 'flux', 'pulumi'] as const)(
  '%s takes a Secret away with its ExternalSecret, so those of other sources are looked for at the end',
  (way) => {
    const ids = stepsOf(way).map(([id]) => id)
    expect(ids.indexOf('secrets-kept')).toBeGreaterThan(ids.indexOf('apply'))
    const { commands } = steps(by(way), { chartRepository: null }).find(({ id }) => id === 'secrets-kept')!
    expect(commands.map(({ argv }) => argv.join(' '))).toEqual([
      'kubectl --namespace realtime-svg get secret cluster-login sealed-login',
    ])
    expect(argvOf('prune-external', way)).toBeUndefined()
    expect(stepsOf(way, {}).flat()).not.toContain('secrets-kept')
  },
)

test.each(['kubectl', 'helm'] as const)('by %s no Secret goes, and none is looked for at the end', (way) => {
  expect(stepsOf(way).flat()).not.toContain('secrets-kept')
})

test('a store of the Namespace is asked for there', () => {
  expect(argvOf('store-ready', 'kubectl')).toBe(
    'kubectl --namespace realtime-svg wait --for=condition=Ready --timeout=30s secretstore.external-secrets.io/vault',
  )
  const { externalSecrets, ...rest } = samples['secrets-from-a-store']
  const ofCluster = { ...rest, externalSecrets: { ...externalSecrets, storeKind: 'ClusterSecretStore' as const } }
  expect(argvOf('store-ready', 'kubectl', ofCluster)).toBe(
    'kubectl wait --for=condition=Ready --timeout=30s clustersecretstore.external-secrets.io/vault',
  )
})

test('Terraform looks for the Secrets that are there before it, and waits for those of a store', () => {
  const main = filesOf('terraform')['terraform/main.tf']!
  expect(main).toContain('for_each = toset(["cluster-login", "sealed-login"])')
  expect(main).toContain('yamldecode(file("${path.module}/../external-secrets/${each.value}"))')
  expect(main).toContain('depends_on = [kubernetes_labels.secret_made_before, kubernetes_manifest.external_secret]')
})

const urls = { redis: { auth: { enabled: true, source: 'existing', urlKey: 'url' } } } as const

test('whoever makes the Secret is told the type, every key and what it holds', () => {
  expect(filesOf('kubectl', urls)['README.md']).toContain(
    '| `realtime-svg-redis-auth` | `Opaque` | `url` | holds.url | `redis://:…@realtime-svg-redis:6379/` |',
  )
  expect(filesOf('kubectl', urls)).not.toHaveProperty('create-secrets.sh')
})

test('a template holds what was typed as a text of Go', () => {
  expect(filesOf('kubectl')['manifests/15-externalsecret-registry-1.yaml']).toContain(
    String.raw`{{ printf \"%s:%s\" \"o'brien {{ x }}\" .password | b64enc }}`,
  )
})
