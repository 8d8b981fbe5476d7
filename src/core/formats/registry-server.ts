import { hostFromUrl } from './host.ts'
import { port } from './http-url.ts'

// server ::= ('http' 's'? '://')? host (':' port)? ('/' path)?
const SERVER = /^(?:https?:\/\/)?(\[[^\]]*\]|[^/:[\]]*)(?::([^/]*))?(?:\/[A-Za-z0-9._~/-]*)?$/

/** What `--docker-server` takes: "https://index.docker.io/v1/" -> its host with the port as written. Null when malformed. */
export function registryServer(text: string): { readonly host: string } | null {
  const parts = SERVER.exec(text)
  if (parts === null) return null
  const [, name = '', portText] = parts
  const host = hostFromUrl(name)
  if (host === null || host.includes('_')) return null
  if (portText === undefined) return { host: name }
  return port(portText) === null ? null : { host: `${name}:${portText}` }
}
