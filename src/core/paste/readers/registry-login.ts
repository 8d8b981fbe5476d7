import type { CommandLine } from '../command-line.ts'
import { atRegistry, fillRegistry, hubServer } from '../fill-registry.ts'
import { type Reader, refused } from '../reader.ts'

const isLogin = ({ kind, words }: CommandLine) =>
  (kind === 'container' && words[0] === 'login') || (kind === 'helm' && words[0] === 'registry' && words[1] === 'login')

/** `docker login -u me ghcr.io`, alone or after `aws ecr get-login-password |`; `helm registry login …`. */
export const registryLogin: Reader = {
  at: atRegistry,
  read: (paste) => {
    const line = paste.lines.find(isLogin)
    if (line === undefined) return null
    const [named, ...more] = line.words.slice(line.kind === 'helm' ? 2 : 1)
    // The end of a password that should have been in quotes.
    if (more.length > 0) return refused(paste, 'login')
    const server = named ?? (line.program === 'docker' ? hubServer : undefined)
    if (server === undefined) return refused(paste, 'no-server')
    const flag = (...names: readonly string[]) => names.find((name) => line.flags.has(name))
    const user = flag('u', 'username')
    const password = flag('p', 'password')
    return fillRegistry(paste, {
      server,
      username: user && line.flags.get(user),
      password: password && (password.length > 1 ? `--${password}` : `-${password}`),
    })
  },
}
