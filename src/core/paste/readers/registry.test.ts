import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { pasted } from '../pasted.ts'

const made = (server: string, username: string): PartialConfig => ({
  image: { pullSecrets: [{ name: 'regcred' }] },
  registry: { server, username },
})

test.each([
  `kubectl create secret docker-registry regcred --docker-server=registry.example.com --docker-username="o'brien" --docker-password=hunter2`,
  `$ kubectl -n team create secret docker-registry regcred \\
    --docker-server registry.example.com \\
    --docker-username "o'brien" --docker-password 'hunter2 x' --docker-email=a@example.com`,
  `oc create secret docker-registry --docker-password='hunter2' --dry-run=client -o yaml regcred --docker-server=registry.example.com --docker-username=o\\'brien`,
  `kubectl create secret docker-registry regcred –-docker-server=registry.example.com —docker-username=“o'brien” –docker-password=hunter2`,
])('the line %j fills Secret, server and user name, and its password is dropped', (text) => {
  const result = pasted(defaults, 'registry.server', text)
  expect(result && difference(result.config)).toEqual(made('registry.example.com', "o'brien"))
  expect(result?.dropped).toEqual([{ path: '--docker-password', kind: 'password' }])
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test.each([
  ...['sudo k3s kubectl', 'microk8s kubectl', 'minikube kubectl --', 'kubectl.exe', 'KUBECONFIG=~/x kubectl'],
  ...['[root@host ~]# kubectl', 'jane@laptop:~$ kubectl', 'PS C:\\> kubectl', 'C:\\>kubectl', '/usr/local/bin/kubectl'],
])('%s is kubectl', (program) => {
  const line = `${program} create secret docker-registry regcred --docker-server=ghcr.io --docker-username=jane`
  const result = pasted(defaults, 'registry.server', line)
  expect(result && difference(result.config)).toEqual(made('ghcr.io', 'jane'))
})

test('the name goes into the row that it was pasted into, and a name that is there is not made twice', () => {
  const rows = deploymentConfig.parse({ image: { pullSecrets: [{ name: 'a' }, { name: '' }] } })
  const line = (name: string) => `kubectl create secret docker-registry ${name} --docker-server=ghcr.io`
  const names = (path: ConfigPath, text: string) =>
    pasted(rows, path, text)?.config.image.pullSecrets.map(({ name }) => name)
  expect(names('image.pullSecrets[1].name', line('b'))).toEqual(['a', 'b'])
  expect(names('image.pullSecrets[1].name', line('a'))).toEqual(['a', ''])
  expect(names('registry.username', line('b'))).toEqual(['a', '', 'b'])
})

test('what is yet to be filled in fills nothing', () => {
  const line = 'kubectl create secret docker-registry <name> --docker-server=$SERVER --docker-username=${USER}'
  expect(pasted(defaults, 'registry.server', line)).toEqual({ config: defaults, dropped: [] })
})

const ecr = '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com'
const hub = 'https://index.docker.io/v1/'

test.each([
  ['docker login -u me -p hunter2 ghcr.io', 'ghcr.io', 'me', '-p'],
  ['docker login --username=me --password=hunter2 ghcr.io', 'ghcr.io', 'me', '--password'],
  ['docker login -ume -phunter2 ghcr.io', 'ghcr.io', 'me', '-p'],
  ['docker login --username me --password-stdin ghcr.io', 'ghcr.io', 'me', null],
  ['docker login -u me', hub, 'me', null],
  ['nerdctl login ghcr.io -u me:hunter2', 'ghcr.io', 'me', null],
  ['helm registry login ghcr.io -u me -p hunter2', 'ghcr.io', 'me', '-p'],
  ['echo hunter2 | docker login -u me --password-stdin ghcr.io', 'ghcr.io', 'me', null],
  [`aws ecr get-login-password --region x | docker login --username AWS --password-stdin ${ecr}`, ecr, 'AWS', null],
  [
    `aws ecr get-login-password|docker login --username AWS --password-stdin https://${ecr}`,
    `https://${ecr}`,
    'AWS',
    null,
  ],
  [
    'gcloud auth print-access-token | docker login -u oauth2accesstoken --password-stdin https://asia-docker.pkg.dev',
    'https://asia-docker.pkg.dev',
    'oauth2accesstoken',
    null,
  ],
  ['az acr login --name MyRegistry', 'myregistry.azurecr.io', '', null],
  ['az acr login -n myregistry.azurecr.cn', 'myregistry.azurecr.cn', '', null],
  ['gcloud auth configure-docker asia-northeast3-docker.pkg.dev,gcr.io', 'asia-northeast3-docker.pkg.dev', '', null],
])('%s fills server and user name', (text, server, username, flag) => {
  const result = pasted(defaults, 'registry.username', text)
  expect(result?.config.registry).toEqual({ server, username })
  expect(result?.dropped).toEqual(flag === null ? [] : [{ path: flag, kind: 'password' }])
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test.each([
  ['aws ecr get-login-password --region x', 'no-server'],
  ['gcloud auth configure-docker', 'no-server'],
  ['gcloud auth print-access-token', 'no-server'],
  ['az acr login', 'no-server'],
  ['podman login -u me', 'no-server'],
  ['docker login -u me -p my hunter2 ghcr.io', 'login'],
  [`docker login -u me -p it's hunter2 ghcr.io`, 'login'],
  ['kubectl create secret generic x --docker-server=ghcr.io', 'command'],
  ['kubectl create secret docker-registry --docker-password=my hunter2 regcred', 'command'],
  ['helm create secret docker-registry x --docker-server=ghcr.io', 'command'],
  ['kubectl delete secret docker-registry x', 'command'],
  ['docker ps', 'command'],
])('%s is refused: %s', (text, why) => {
  expect(pasted(defaults, 'registry.server', text)).toEqual({ config: defaults, dropped: [], refused: why })
})

test('a Secret of Redis or of a certificate is taken by its name, where it belongs', () => {
  const generic = 'kubectl create secret generic redis-auth --from-literal=password=hunter2'
  const redis = pasted(defaults, 'redis.auth.existingSecret', generic)
  const auth = { enabled: true, existingSecret: 'redis-auth', passwordKey: 'password' }
  expect(redis && difference(redis.config)).toEqual({ redis: { auth } })
  expect(redis?.dropped).toEqual([{ path: 'redis.auth.existingSecret', kind: 'password' }])
  const file = pasted(defaults, 'redis.auth.passwordKey', 'kubectl create secret generic redis-auth --from-file=a.txt')
  expect(file?.config.redis.auth).toMatchObject({ existingSecret: 'redis-auth', passwordKey: 'redis-password' })
  const tls = pasted(defaults, 'ingress.tls.secretName', 'kubectl create secret tls svg-tls --cert=a --key=b')
  expect(tls && difference(tls.config)).toEqual({ ingress: { tls: { secretName: 'svg-tls' } } })
  expect(pasted(defaults, 'ingress.tls.secretName', generic)?.refused).toBe('command')
})
