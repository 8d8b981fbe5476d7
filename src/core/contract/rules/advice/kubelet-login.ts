import { registryHost } from '../../../formats/image-reference.ts'

/** Where Docker Hub's login is kept, for historical reasons (docker/cli config file format). */
const hub = 'https://index.docker.io/v1/'
const hubHost = 'index.docker.io'

/** The server that makes the kubelet find a login for a repository: its host, or Docker Hub's address. */
export function loginServer(repository: string): string {
  const host = registryHost(repository).toLowerCase()
  return host === 'docker.io' ? hub : host
}

const SERVER = /^(?:https?:\/\/)?([^/:]*)(?::([^/]*))?(\/.*)?$/

/** A label of a host, where the server may hold `*` and `?` (Go's filepath.Match). */
const labelMatches = (glob: string, label: string) =>
  new RegExp(
    `^${glob
      .replace(/[^\w*?-]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replace(/\?/g, '.')}$`,
  ).test(label)

/**
 * Whether the kubelet uses a login for `server` to pull `repository`: the same port, each label of the host, and the
 * server's path as a prefix, without "/v1/" or "/v2/" in front (kubernetes pkg/credentialprovider/keyring.go).
 */
export function kubeletFinds(server: string, repository: string): boolean {
  const [, host = '', port = '', written = ''] = SERVER.exec(server) ?? []
  const path = written.replace(/^\/v[12]\//, '/').replace(/^\/$/, '')
  const registry = registryHost(repository)
  if (registry === 'docker.io' && host === hubHost && port === '' && path === '') return true
  const [, name = '', itsPort = ''] = SERVER.exec(registry) ?? []
  const [globs, labels] = [host.split('.'), name.split('.')]
  return (
    port === itsPort &&
    globs.length === labels.length &&
    globs.every((glob, at) => labelMatches(glob, labels[at]!)) &&
    pathOf(repository, registry).startsWith(path)
  )
}

const pathOf = (repository: string, registry: string) =>
  repository.startsWith(`${registry}/`) ? repository.slice(registry.length) : `/${repository}`
