import type { OutputTexts } from '../outputs/texts.ts'
import type { NeededSecret, ShownSecrets } from './needed-secrets.ts'

interface Cell {
  readonly text: string
  /** A name, letter by letter. */
  readonly isCode?: true
}

interface FactTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type Texts = OutputTexts['secrets']['facts']
const code = (text: string): Cell => ({ text, isCode: true })

function keysOf(secret: NeededSecret, { holds }: Texts): (readonly Cell[])[] {
  if (secret.kind === 'registry') return [[code('.dockerconfigjson'), { text: holds.login }, code(secret.server)]]
  const { passwordKey, encodedKey, url } = secret
  return [
    [code(passwordKey), { text: holds.password }, { text: '' }],
    ...(encodedKey === '' ? [] : [[code(encodedKey), { text: holds.encoded }, { text: '' }]]),
    ...(url === null ? [] : [[code(url.key), { text: holds.url }, code(`${url.start}…${url.end}`)]]),
  ]
}

const typeOf = ({ kind }: NeededSecret) => (kind === 'redis' ? 'Opaque' : 'kubernetes.io/dockerconfigjson')

function remoteOf(secret: NeededSecret, { holds }: Texts): readonly Cell[] {
  if (secret.kind === 'redis') return [{ text: holds.password }, { text: '' }]
  const { server, username } = secret
  return username === ''
    ? [{ text: holds.login }, code(server)]
    : [{ text: holds.loginPassword }, code(`${username} @ ${server}`)]
}

/** What these Secrets must be, or what the store must hold for them, as a table. */
export function factTable({ what, secrets }: ShownSecrets, texts: Texts): FactTable {
  const { head } = texts
  if (what === 'remote')
    return {
      head: [head.remoteKey, head.property, head.holds, '', head.secret],
      rows: secrets.map((secret) => [
        code(secret.remoteKey),
        code(secret.remoteProperty),
        ...remoteOf(secret, texts),
        code(secret.name),
      ]),
    }
  return {
    head: [head.secret, head.type, head.key, head.holds, ''],
    rows: secrets.flatMap((secret) =>
      keysOf(secret, texts).map((cells) => [code(secret.name), code(typeOf(secret)), ...cells]),
    ),
  }
}
