import type { CommandLine } from '../command-line.ts'
import { atRegistry, fillRegistry } from '../fill-registry.ts'
import { type Reader, refused } from '../reader.ts'

/** The server that a cloud's own command logs in to; undefined when it names none, null for another command. */
function serverOf({ program, words, flags }: CommandLine): string | undefined | null {
  const said = words.join(' ')
  if (program === 'az' && said.startsWith('acr login')) {
    const name = (flags.get('name') ?? flags.get('n'))?.toLowerCase()
    return name && (name.includes('.') ? name : `${name}.${flags.get('suffix') ?? 'azurecr.io'}`)
  }
  if (program === 'gcloud' && said.startsWith('auth configure-docker')) return words[2]?.split(',')[0]
  if (program === 'gcloud' && said.startsWith('auth print-access-token')) return undefined
  return program === 'aws' && said.startsWith('ecr get-') ? undefined : null
}

/** `az acr login --name …`, `gcloud auth configure-docker HOST`; of ECR the password alone says no server. */
export const cloudLogin: Reader = {
  at: atRegistry,
  read: (paste) => {
    const server = paste.lines.map(serverOf).find((found) => found !== null)
    if (server !== undefined && server !== null) return fillRegistry(paste, { server, username: undefined })
    return paste.lines.some((line) => serverOf(line) === undefined) ? refused(paste, 'no-server') : null
  },
}
