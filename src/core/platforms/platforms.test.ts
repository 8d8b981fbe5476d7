import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { changedPaths } from '../config/changed-paths.ts'
import { type PlatformId, platformIds } from '../config/choices.ts'
import { completed } from '../config/completed.ts'
import type { DeploymentConfig, PartialConfig } from '../config/config.ts'
import { withValue } from '../config/path.ts'
import { itemsOf, at } from '../config/tree.ts'
import { unchecked } from '../config/unchecked.ts'
import { checkContract } from '../contract/check-contract.ts'
import { manifestFiles } from '../manifests/index.ts'
import { steps } from '../outputs/commands.ts'
import { checked, samples } from '../program/samples.ts'
import { fileText } from '../yaml/lines.ts'
import { platforms, withOffer } from './index.ts'
import type { Resolver } from './platform.ts'

const ids = Object.keys(platforms) as (keyof typeof platforms)[]
const on = (platform: PlatformId, settings: PartialConfig): DeploymentConfig =>
  withValue(completed(settings), 'release.platform', platform)
const repository = (name: string): PartialConfig => ({
  image: { backend: { repository: name }, pullSecrets: [{ name: 'login' }] },
})

const cloudImages = {
  eks: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/svg',
  gke: 'europe-west4-docker.pkg.dev/project/team/svg',
  aks: 'team.azurecr.io/svg',
} as const

/** Settings of every shape that an offer looks at. */
const starts: readonly PartialConfig[] = [
  ...Object.values(samples),
  ...Object.values(cloudImages).map(repository),
  { service: { type: 'LoadBalancer' } },
  { ingress: { enabled: true, host: 'svg.example.org', tls: { enabled: true, secretName: 'tls' } } },
]
const cases = ids.flatMap((id) => starts.map((settings) => [id, on(id, settings)] as const))
const errors = (values: DeploymentConfig) =>
  checkContract(values)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

test('each platform has a row', () => {
  expect(ids).toEqual(platformIds.filter((id) => id !== 'any'))
})

test('to name a platform changes no file that is applied', () => {
  const files = (id: PlatformId) => manifestFiles(checkContract(on(id, samples.everything)).config!).map(fileText)
  expect(ids.filter((id) => files(id).join() !== files('any').join())).toEqual([])
})

test('whatever is offered has a hint that says why', () => {
  const unsaid = cases.flatMap(([id, values]) =>
    changedPaths(values, withOffer(values)).filter(
      (path) => !Object.keys(platforms[id].hints).some((hint) => path === hint || path.startsWith(`${hint}[`)),
    ),
  )
  expect(unsaid).toEqual([])
})

test('what is offered breaks nothing, and once taken nothing is offered', () => {
  for (const [, values] of cases) {
    const taken = withOffer(values)
    expect(errors(taken)).toEqual(errors(values))
    expect(withOffer(taken)).toEqual(taken)
  }
})

test.each(Object.entries(cloudImages))('on %s the nodes pull from the registry of its own cloud', (id, name) => {
  const values = on(id as PlatformId, repository(name))
  const taken = withOffer(values)
  expect(taken.image.pullSecrets).toEqual([])
  expect(checkContract(taken).issues.map(({ rule }) => rule)).not.toContain('REG-PRIVATE-NONE')
  expect(withOffer(on('kind', repository(name))).image.pullSecrets).toMatchObject([{ name: 'login' }])
})

test('annotations that a person has stay beside those that are offered', () => {
  const own = { key: 'a', value: 'b' }
  const values = on('eks', { service: { type: 'LoadBalancer', annotations: [own] } })
  expect(withOffer(values).service.annotations).toContainEqual(own)
  expect(withOffer(values).service.annotations).toHaveLength(3)
})

/** `kube-system:53`, `169.254.20.10/32:53`: what the rules of a NetworkPolicy let through. */
function letThrough(policy: unknown): string[] {
  return itemsOf(at(policy, 'spec', 'egress')).flatMap((rule) =>
    itemsOf(at(rule, 'to')).flatMap((peer) => {
      const namespace = at(peer, 'namespaceSelector', 'matchLabels', 'kubernetes.io/metadata.name')
      return itemsOf(at(rule, 'ports')).map(
        (port) =>
          `${String(namespace ?? at(peer, 'ipBlock', 'cidr'))} ${String(at(port, 'protocol'))} ${String(at(port, 'port'))}`,
      )
    }),
  )
}
const asked = (resolver: Resolver) =>
  ['UDP', 'TCP'].map((protocol) =>
    'cidr' in resolver ? `${resolver.cidr} ${protocol} 53` : `${resolver.namespace} ${protocol} ${resolver.port}`,
  )

test.each(ids)('the NetworkPolicy lets the app ask the resolvers of %s', (id) => {
  const config = checked({ release: { platform: id }, networkPolicy: { enabled: true } })
  const policies = manifestFiles(config)
    .map((file) => load(fileText(file)))
    .filter((node) => at(node, 'kind') === 'NetworkPolicy')
  expect(policies.flatMap(letThrough)).toEqual(expect.arrayContaining(platforms[id].dns.flatMap(asked)))
})

test.each(ids)('each hint of %s has a source', (id) => {
  expect(Object.values(platforms[id].hints).filter((source) => !/^https:\/\/[\w.-]+\/\S+$/.test(source))).toEqual([])
})

const imageSteps = (id: PlatformId, name: string) =>
  steps(
    checked({ release: { platform: id, namespace: 'team' }, image: { backend: { repository: name, tag: 'v1' } } }),
    {
      chartRepository: null,
    },
  )
    .filter((step) => step.id === 'own-image')
    .flatMap(({ commands }) => commands.map(({ argv }) => argv.join(' ')))

test.each([
  ['kind', 'registry.example.com/svg', ['kind load docker-image registry.example.com/svg:v1']],
  ['minikube', 'registry.example.com/svg', ['minikube image load registry.example.com/svg:v1']],
  [
    'k3s',
    'registry.example.com/svg',
    ['docker save --output image.tar registry.example.com/svg:v1', 'sudo k3s ctr images import image.tar'],
  ],
  [
    'eks',
    cloudImages.eks,
    [
      'aws iam attach-role-policy --role-name NODE_ROLE --policy-arn arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly',
    ],
  ],
  [
    'gke',
    cloudImages.gke,
    [
      'gcloud artifacts repositories add-iam-policy-binding team --project project --location europe-west4 --member serviceAccount:NODE_SERVICE_ACCOUNT --role roles/artifactregistry.reader',
    ],
  ],
  ['aks', cloudImages.aks, ['az aks update --name CLUSTER --resource-group RESOURCE_GROUP --attach-acr team']],
  [
    'openshift',
    'image-registry.openshift-image-registry.svc:5000/build/svg',
    ['oc policy add-role-to-group system:image-puller system:serviceaccounts:team --namespace build'],
  ],
  ['openshift', 'image-registry.openshift-image-registry.svc:5000/team/svg', []],
  ['eks', 'registry.example.com/svg', []],
  ['aks', 'registry.example.com/svg', []],
  ['gke', 'gcr.io/project/svg', []],
  ['any', 'registry.example.com/svg', []],
  ['kind', 'ghcr.io/egoavara/realtime-svg', []],
] as const)('on %s the nodes get %s by: %j', (id, name, commands) => {
  expect(imageSteps(id, name)).toEqual(commands)
})

test('on OpenShift ids of the cluster are right, and fixed ones are what is warned of', () => {
  const rules = (values: DeploymentConfig) => checkContract(values).issues.map(({ rule }) => rule)
  const fixed = rules(on('openshift', {}))
  const given = rules(withOffer(on('openshift', {})))
  expect(fixed).toContain('SEC-IDS-OPENSHIFT')
  expect(given).not.toContain('SEC-IDS-OPENSHIFT')
  expect(given).not.toContain('SEC-IDS-CLUSTER')
  expect(rules(withValue(unchecked(checked({})), 'securityContext.ids', 'cluster'))).toContain('SEC-IDS-CLUSTER')
})
