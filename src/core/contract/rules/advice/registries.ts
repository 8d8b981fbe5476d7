import type { DeploymentConfig } from '../../../config/config.ts'
import { isRepository, registryHost } from '../../../formats/image-reference.ts'
import { packagePage, siteAddress } from '../../../formats/package-page.ts'
import { registryServer } from '../../../formats/registry-server.ts'
import { valueAt, withValue } from '../../../config/path.ts'
import { rule } from '../../rule.ts'
import { cloudRegistry } from './cloud-registries.ts'
import { kubeletFinds, loginServer } from './kubelet-login.ts'

const repositories = ['image.backend.repository', 'redis.image.repository'] as const
const hostOf = (repository: string) => (isRepository(repository) ? registryHost(repository) : '')
const repositoryAt = (config: DeploymentConfig, path: string) => valueAt(config, path) as string

/** `GHCR.io/a`, with the host in lower case -> `ghcr.io/a`. */
const withHost = (repository: string, to: (host: string) => string) => {
  const host = registryHost(repository)
  return repository.startsWith(host) ? to(host) + repository.slice(host.length) : repository
}

// A Service of the cluster, or the machine of whoever types: no node asks the cluster's DNS
// (https://github.com/kubernetes/kubernetes/issues/61888, https://github.com/tektoncd/pipeline/issues/2739).
const OF_CLUSTER = /^(?:[\w-]+\.){1,2}svc(?:\.[\w.-]+)?(?::\d+)?$|^(?!localhost:)[a-z][\w-]*:\d+$/i
const OF_MACHINE = /^host\.(?:docker|minikube|k3d|lima|containers)\.internal(?::\d+)?$/i
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/

/** What is known of registries beyond the contract. */
export const registryAdvice = [
  rule({
    id: 'IMG-HOST-CASE',
    source: 'kubelet credentialprovider/keyring.go',
    severity: 'warning',
    paths: repositories,
    holds: (repository) => hostOf(repository) === hostOf(repository).toLowerCase(),
    fix: (config, path) =>
      withValue(
        config,
        path,
        withHost(repositoryAt(config, path), (host) => host.toLowerCase()),
      ),
  }),
  rule({
    id: 'IMG-HOST-CLUSTER',
    source: 'kubernetes/kubernetes#61888',
    severity: 'warning',
    paths: repositories,
    holds: (repository) => !OF_CLUSTER.test(hostOf(repository)) && !OF_MACHINE.test(hostOf(repository)),
  }),
  rule({
    id: 'IMG-HOST-LOCAL',
    source: 'kubernetes/kubernetes#128057',
    severity: 'warning',
    paths: repositories,
    holds: (repository) => !LOOPBACK.test(hostOf(repository)),
  }),
  rule({
    id: 'IMG-HOST-GONE',
    source: 'containerd/containerd#3291',
    severity: 'warning',
    paths: repositories,
    holds: (repository) => hostOf(repository) !== 'docker.pkg.github.com',
    fix: (config, path) =>
      withValue(
        config,
        path,
        withHost(repositoryAt(config, path), () => 'ghcr.io'),
      ),
  }),
  rule({
    id: 'IMG-HOST-PAGE',
    source: 'formats/package-page.ts',
    severity: 'warning',
    paths: repositories,
    holds: (repository) => !isRepository(repository) || siteAddress(repository) === null,
    fix: (config, path) => {
      const page = packagePage(repositoryAt(config, path))
      return page?.repository ? withValue(config, path, page.repository) : null
    },
  }),
  rule({
    id: 'REG-SERVER-OTHER',
    source: 'kubelet credentialprovider/keyring.go',
    severity: 'warning',
    paths: ['registry.server'],
    named: ({ image }) => ({ needed: loginServer(image.backend.repository) }),
    holds: (server, { image: { backend } }) =>
      registryServer(server) === null || !isRepository(backend.repository) || kubeletFinds(server, backend.repository),
    fix: (config) => withValue(config, 'registry.server', loginServer(config.image.backend.repository)),
  }),
  rule({
    id: 'REG-SERVER-HTTP',
    source: 'containerd/containerd#4938',
    severity: 'warning',
    paths: ['registry.server'],
    holds: (server) => registryServer(server) === null || !server.startsWith('http://'),
    fix: (config) => withValue(config, 'registry.server', config.registry.server.replace('http://', '')),
  }),
  rule({
    id: 'REG-EXPIRES',
    source: 'rules/advice/cloud-registries.ts',
    severity: 'warning',
    paths: ['image.pullSecrets'],
    named: (config) => ({ hours: cloudRegistry(config)?.hours ?? 0 }),
    holds: (secrets, config) => {
      const { user } = cloudRegistry(config) ?? {}
      return secrets.length === 0 || user === undefined || !['', user].includes(config.registry.username)
    },
  }),
  rule({
    id: 'REG-PRIVATE-NONE',
    source: 'rules/advice/cloud-registries.ts',
    severity: 'warning',
    paths: ['image.pullSecrets'],
    holds: (secrets, config) => {
      const registry = cloudRegistry(config)
      return secrets.length > 0 || registry === null || registry.platform === config.release.platform
    },
  }),
]
