import { expect, test } from 'vitest'
import { type CheckedConfig, deploymentConfig, type PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { commandLine } from './shell.ts'
import { argvFor, type CommandId } from './command.ts'
import { steps } from './commands.ts'

const checked = (settings: PartialConfig): CheckedConfig => checkContract(deploymentConfig.parse(settings)).config!
const noChartSource = { chartRepository: null }
const ids = (settings: PartialConfig) => steps(checked(settings), noChartSource).map(({ id }) => id)
const command = (
  settings: PartialConfig,
  id: CommandId,
  chartSource = noChartSource as { chartRepository: string | null },
) =>
  steps(checked(settings), chartSource)
    .flatMap(({ commands }) => commands)
    .filter((each) => each.id === id)
    .map(({ argv }) => commandLine('posix', argv))

test('the steps come in the order in which a person runs them', () => {
  expect(ids({ redis: { auth: { enabled: true } } })).toEqual([
    ...['namespace', 'secrets', 'preview', 'apply', 'prune', 'rollout', 'check', 'logs', 'undo', 'image'],
  ])
})

test('no Namespace step where it exists already or belongs to others', () => {
  const others = ['preview', 'apply', 'prune', 'rollout', 'check', 'logs', 'undo', 'image']
  expect(ids({ release: { createNamespace: false } })).toEqual(others)
  expect(ids({ release: { namespace: 'kube-system' } })).toEqual(others)
})

test('no Secrets step where none is needed', () => {
  expect(ids({})).not.toContain('secrets')
  expect(ids({ image: { pullSecrets: [{ name: 'a' }] } })).toContain('secrets')
})

const withHelm = { delivery: { way: 'helm' } } as const

test('Helm installs the chart of the folder, and that of the page when it is served from one', () => {
  expect(command(withHelm, 'apply-helm')).toEqual([
    'helm upgrade --install --reset-values realtime-svg chart/realtime-svg --namespace realtime-svg -f values.yaml --wait',
  ])
  expect(command(withHelm, 'apply-helm-repository')).toEqual([])
  expect(command(withHelm, 'apply-helm-repository', { chartRepository: 'http://localhost:8080/charts' })).toEqual([
    'helm upgrade --install --reset-values realtime-svg realtime-svg --repo http://localhost:8080/charts --namespace realtime-svg -f values.yaml --wait',
  ])
})

test('the port forward leads to the port of the Service', () => {
  expect(command({ service: { port: 8000 } }, 'forward')).toEqual([
    'kubectl --namespace realtime-svg port-forward service/realtime-svg 8080:8000',
  ])
})

test('SIGTERM is sent by the shell, because a slim image has no program kill', () => {
  expect(command({}, 'stop')).toEqual([
    "kubectl --namespace realtime-svg exec deployment/realtime-svg -- sh -c 'kill -TERM 1'",
  ])
})

test('what Helm has deployed goes back with Helm', () => {
  expect(command({ ...withHelm, release: { name: 'svg', namespace: 'team' } }, 'rollback-helm')).toEqual([
    'helm rollback svg --namespace team',
  ])
})

test('the image is built for the platforms, by tag, and checked by digest', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const image = { backend: { digest }, platforms: ['linux/amd64', 'linux/arm64'] as const }
  const settings = { image: { ...image, platforms: [...image.platforms] } }
  expect(command(settings, 'image-build')).toEqual([
    'docker buildx build --platform linux/amd64,linux/arm64 -t ghcr.io/egoavara/realtime-svg:v0.1.4 --push ./crates/backend',
  ])
  expect(command({ image: { backend: { tag: '', digest } } }, 'image-build')).toEqual([
    'docker buildx build --platform linux/amd64 -t ghcr.io/egoavara/realtime-svg:latest --push ./crates/backend',
  ])
  expect(command(settings, 'image-trivy')).toEqual([`trivy image ghcr.io/egoavara/realtime-svg:v0.1.4@${digest}`])
})

test('Redis has no step of its own where it is external', () => {
  const external = { redis: { enabled: false, external: { host: 'r.example.com' } } }
  expect(command(external, 'rollout-redis')).toEqual([])
  expect(command(external, 'logs-redis')).toEqual([])
})

test('PowerShell runs its own script, curl.exe and a shell of Linux', () => {
  const all = steps(checked({ redis: { auth: { enabled: true } } }), noChartSource).flatMap(({ commands }) => commands)
  const lines = all
    .filter(({ powershell }) => powershell !== undefined)
    .map((each) => commandLine('powershell', argvFor('powershell', each)))
  expect(lines).toEqual([
    'powershell -ExecutionPolicy Bypass -File create-secrets.ps1',
    "powershell -Command 'if (kubectl api-resources --api-group=gateway.networking.k8s.io -o name | Select-String ^httproutes) { kubectl --namespace realtime-svg delete --ignore-not-found httproute/realtime-svg }'",
    "powershell -Command 'if (kubectl api-resources --api-group=external-secrets.io -o name | Select-String ^externalsecrets) { kubectl --namespace realtime-svg delete --ignore-not-found --cascade=orphan externalsecrets.external-secrets.io -l app.kubernetes.io/name=realtime-svg,app.kubernetes.io/instance=realtime-svg }'",
    'curl.exe -fsS http://127.0.0.1:8080/health',
    'curl.exe -fsS http://127.0.0.1:8080/ready',
    'wsl sh verify-image.sh --json verdict.json',
  ])
  const secrets = all.find(({ id }) => id === 'secrets')!
  expect(argvFor('posix', secrets)).toEqual(['bash', 'create-secrets.sh'])
})

test('what these settings do not make is deleted by name, where there is any', () => {
  expect(command({ networkPolicy: { enabled: true } }, 'prune')).toEqual([
    'kubectl --namespace realtime-svg delete --ignore-not-found horizontalpodautoscaler/realtime-svg ingress/realtime-svg',
  ])
  const everything = {
    ingress: { enabled: true, host: 'svg.example.com' },
    autoscaling: { enabled: true },
    networkPolicy: { enabled: true },
  }
  expect(command(everything, 'prune')).toEqual([])
  expect(command({ ...everything, ...routed }, 'prune-route')).toEqual([])
  expect(ids({ ...everything, ...routed })).not.toContain('prune')
})

const routed = { httpRoute: { enabled: true, parentRefs: [{ name: 'shared' }] } }

test('a route that is switched off is deleted only where the cluster knows the kind, and one that is on never', () => {
  const [posix] = command({}, 'prune-route')
  expect(posix).toContain('api-resources --api-group=gateway.networking.k8s.io')
  expect(posix).toContain('kubectl --namespace realtime-svg delete --ignore-not-found httproute/realtime-svg')
  expect(command(routed, 'prune-route')).toEqual([])
  expect(command(routed, 'prune').join()).not.toContain('httproute')
})
