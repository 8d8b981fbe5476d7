import { shellWords } from './shell-words.ts'

/** A command cut into what has a name and what has none. */
export interface CommandLine {
  readonly program: string
  /** The last value of each flag, without its dashes; "" for a switch. */
  readonly flags: ReadonlyMap<string, string>
  /** The words that belong to no flag: `['create', 'secret', 'docker-registry', 'regcred']`. */
  readonly words: readonly string[]
}

// Flags of docker, podman, nerdctl and kubectl that take no value; every other one takes the next word, or what follows "=".
const switches = new Set([
  ...['detach', 'interactive', 'tty', 'rm', 'init', 'privileged', 'read-only', 'publish-all', 'no-healthcheck'],
  ...['sig-proxy', 'quiet', 'disable-content-trust', 'all-tags', 'oom-kill-disable', 'password-stdin', 'P', 'q'],
  ...['append-hash', 'dry-run', 'save-config', 'show-managed-fields', 'server-side', 'insecure-skip-tls-verify'],
])

const isPrompt = (word: string) => /^(?:[$#>%]|PS>|sudo)$/.test(word)

/** Whether the next word belongs to this flag: `-p 80:80`, and not `-it`, `-p80:80` or `--rm`. */
const takesNext = (word: string, name: string) =>
  !switches.has(name) && !/^[dit]$/.test(name) && (word.startsWith('--') || name.length === 1)

/** A pasted line, with or without a prompt: `$ docker run -it --name x redis:7` -> docker, its flags, `run` and `redis:7`. */
export function commandLine(text: string): CommandLine {
  const all = shellWords(text)
  const start = all.findIndex((word) => !isPrompt(word))
  const [program = '', ...rest] = start < 0 ? [] : all.slice(start)
  const flags = new Map<string, string>()
  const words: string[] = []
  const queue = rest.values()
  for (const word of queue) {
    const [, name, value] = /^--?([^=]+)(?:=([^]*))?/.exec(word) ?? []
    if (name === undefined) words.push(word)
    else if (value !== undefined || !takesNext(word, name)) flags.set(name, value ?? '')
    else flags.set(name, queue.next().value ?? '')
  }
  return { program, flags, words }
}
