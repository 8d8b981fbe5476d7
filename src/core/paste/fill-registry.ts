import { pullSecret } from '../config/pull-secret.ts'
import { registryServer } from '../formats/registry-server.ts'
import { withValue } from '../config/path.ts'
import { type NotKept, type Paste, type Pasted, taken } from './reader.ts'
import { isPlaceholder } from './shell-words.ts'

/** The fields that a login is about. */
export const atRegistry = /^(?:image|registry)\./

/** Where Docker keeps the login of Docker Hub, which is meant where no server is named. */
export const hubServer = 'https://index.docker.io/v1/'

interface Login {
  /** Of the Secret; undefined when the line makes none. */
  readonly name?: string | undefined
  readonly server: string | undefined
  readonly username: string | undefined
  /** The flag that a password was given with. */
  readonly password?: string | undefined
}

const given = (text: string | undefined, isRight: (text: string) => boolean = () => true) =>
  text !== undefined && text !== '' && !isPlaceholder(text) && isRight(text) ? text : undefined

/** Everything that a line says of the registry, but the password. */
export function fillRegistry({ config, path }: Paste, login: Login): Pasted {
  const { pullSecrets } = config.image
  const name = given(login.name)
  const server = given(login.server, (text) => registryServer(text) !== null) ?? config.registry.server
  const username = given(login.username?.replace(/:.*/s, '')) ?? config.registry.username
  const filled = { ...config, registry: { server, username } }
  const dropped: NotKept[] = login.password === undefined ? [] : [{ path: login.password, kind: 'password' }]
  if (name === undefined || pullSecrets.some((known) => known.name === name)) return taken(filled, dropped)
  if (path.startsWith('image.pullSecrets[')) return taken(withValue(filled, path, name), dropped)
  return taken(withValue(filled, 'image.pullSecrets', [...pullSecrets, pullSecret({ name })]), dropped)
}
