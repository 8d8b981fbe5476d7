import type { CheckedConfig } from '../../config/config.ts'
import { scriptedSecrets, sourceOf } from '../../secrets/index.ts'
import type { NeededSecret } from '../../secrets/needed-secrets.ts'
import type { OutputTexts } from '../texts.ts'

export type SecretTexts = OutputTexts['secrets']

/** What is put around the percent-encoded password; null: the encoded password is a key of its own. */
export type UrlAround = { readonly start: string; readonly end: string } | null

/** A step of the script as lines without indentation. */
export type Lines = readonly string[]

/** Which Secrets kubeseal seals into files of `sealed/`; the others are made in the cluster. */
export type Sealing = 'none' | 'some' | 'all'

/** One shell's words for each step. */
export interface SecretShell {
  /** The options, and the functions that the steps call. */
  readonly head: (namespace: string, texts: SecretTexts, sealing: Sealing) => string
  /** The function that percent-encodes; empty where the shell brings one. Written only when a Secret needs it. */
  readonly encoder: string
  /** The steps of one Secret, left out when it exists and is not to be replaced. `file`: it is sealed into that one. */
  readonly unlessKept: (name: string, steps: string, file: string | null) => string
  readonly setUsername: (username: string) => Lines
  readonly askUsername: (prompt: string, texts: SecretTexts) => Lines
  readonly askPassword: (prompt: string) => Lines
  readonly encodePassword: (around: UrlAround) => Lines
  readonly storeRegistry: (name: string, server: string, file: string | null) => Lines
  /** `encoded` gets what `encodePassword` made; null: it was not asked to. */
  readonly storeRedis: (
    name: string,
    passwordKey: string,
    encoded: { key: string; around: UrlAround } | null,
    file: string | null,
  ) => Lines
}

/** The key for what is made of the password of Redis; null when nothing is. */
function encodedOf(secret: NeededSecret): { key: string; around: UrlAround } | null {
  if (secret.kind !== 'redis') return null
  if (secret.url !== null) return { key: secret.url.key, around: secret.url }
  return secret.encodedKey === '' ? null : { key: secret.encodedKey, around: null }
}

const isSealed = (secret: NeededSecret) => sourceOf(secret).script === 'seal'
const fileOf = (secret: NeededSecret) => (isSealed(secret) ? secret.file : null)

function stepsOf(secret: NeededSecret, shell: SecretShell, texts: SecretTexts): Lines {
  if (secret.kind === 'redis') {
    const encoded = encodedOf(secret)
    return [
      ...shell.askPassword(texts.askRedis(secret.name)),
      ...(encoded ? shell.encodePassword(encoded.around) : []),
      ...shell.storeRedis(secret.name, secret.passwordKey, encoded, fileOf(secret)),
    ]
  }
  return [
    ...(secret.username === ''
      ? shell.askUsername(texts.askUsername(secret.server), texts)
      : shell.setUsername(secret.username)),
    ...shell.askPassword(texts.askRegistry(secret.server)),
    ...shell.storeRegistry(secret.name, secret.server, fileOf(secret)),
  ]
}

const indented = (lines: Lines) => lines.map((line) => `  ${line}`).join('\n')

function sealingOf(secrets: readonly NeededSecret[]): Sealing {
  if (!secrets.some(isSealed)) return 'none'
  return secrets.every(isSealed) ? 'all' : 'some'
}

/**
 * `create-secrets.sh` or `create-secrets.ps1`: asks for each value at a prompt and hands it to kubectl or kubeseal, never through
 * a file or an argument. Both scripts take the same steps in the same order; a shell only has its words for them.
 */
export function createSecrets(shell: SecretShell, config: CheckedConfig, { secrets: texts }: OutputTexts): string {
  const secrets = scriptedSecrets(config)
  const parts = secrets.map((secret) =>
    shell.unlessKept(secret.name, indented(stepsOf(secret, shell, texts)), fileOf(secret)),
  )
  const encoder = secrets.some((secret) => encodedOf(secret) !== null) ? shell.encoder : ''
  return [shell.head(config.release.namespace, texts, sealingOf(secrets)), encoder, ...parts].join('')
}
