import type { CommandLine } from '../command-line.ts'
import { withValue } from '../../config/path.ts'
import { atRegistry, fillRegistry } from '../fill-registry.ts'
import { type Paste, type Pasted, type Reader, taken } from '../reader.ts'
import { isPlaceholder } from '../shell-words.ts'

/** `kubectl create secret KIND NAME …` -> its flags and the name; null for another kind, and where a word is left over. */
function secretOf(lines: readonly CommandLine[], type: string) {
  const line = lines.find(
    ({ kind, words }) => kind === 'kubectl' && words[0] === 'create' && words[1] === 'secret' && words[2] === type,
  )
  const name = line?.words[3]
  return line && line.words.length <= 4
    ? { flags: line.flags, name: name === undefined || isPlaceholder(name) ? undefined : name }
    : null
}

/** `kubectl create secret docker-registry regcred --docker-server=… --docker-username=…`. */
export const pullSecret: Reader = {
  at: atRegistry,
  read: (paste) => {
    const secret = secretOf(paste.lines, 'docker-registry')
    return (
      secret &&
      fillRegistry(paste, {
        name: secret.name,
        server: secret.flags.get('docker-server'),
        username: secret.flags.get('docker-username'),
        password: secret.flags.has('docker-password') ? '--docker-password' : undefined,
      })
    )
  },
}

/** `kubectl create secret generic redis-auth --from-literal=redis-password=…`: name and key, not what is under it. */
export const redisSecret: Reader = {
  at: /^redis\.auth\./,
  read: ({ config, path, lines }: Paste): Pasted | null => {
    const secret = secretOf(lines, 'generic')
    if (secret?.name === undefined) return null
    const literal = secret.flags.get('from-literal') ?? secret.flags.get('from-file') ?? ''
    const key = literal.includes('=') ? literal.replace(/=.*/s, '') : config.redis.auth.passwordKey
    const auth = { ...config.redis.auth, enabled: true, existingSecret: secret.name, passwordKey: key }
    const dropped = secret.flags.has('from-literal') ? [{ path, kind: 'password' as const }] : []
    return taken({ ...config, redis: { ...config.redis, auth } }, dropped)
  },
}

/** `kubectl create secret tls svg-tls --cert=… --key=…`. */
export const tlsSecret: Reader = {
  at: /^ingress\.tls\./,
  read: ({ config, lines }) => {
    const name = secretOf(lines, 'tls')?.name
    return name === undefined ? null : taken(withValue(config, 'ingress.tls.secretName', name))
  },
}
