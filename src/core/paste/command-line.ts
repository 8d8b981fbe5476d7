import { programOf, switches } from './programs.ts'
import { shellWords } from './shell-words.ts'

type Known = NonNullable<ReturnType<typeof programOf>>

/** A command cut into what has a name and what has none. */
export interface CommandLine {
  readonly program: string
  readonly kind: Known['program']['kind']
  /** Each flag in its place, without its dashes, with its value; "" for a switch: `[['e', 'LOG_LEVEL=debug'], ['d', '']]`. */
  readonly given: readonly (readonly [flag: string, value: string])[]
  /** The last value of each flag. */
  readonly flags: ReadonlyMap<string, string>
  /** The words that belong to no flag: `['create', 'secret', 'docker-registry', 'regcred']`. */
  readonly words: readonly string[]
  /** Variables before it, `REDISCLI_AUTH=…`. */
  readonly variables: ReadonlyMap<string, string>
}

const DRIVE = /^(?:PS )?[a-z]:\\[^>\n]*> ?/gim
// A line goes on after "\", "`" or "^", and where the next begins with a flag.
const GOES_ON = /[\\`^]\n|\n(?=--?[a-z])/gi
// A pipe without blanks before the program that it feeds.
const PIPE = /\|(?=\s*(?:sudo |docker |podman |nerdctl |helm |skopeo |buildah |oras ))/g
const ENDS = new Set(['|', '||', '&&', '&', ';', '>', '>>', '<', '|&', '2>&1'])

/** `a | b; c` -> three lists of words. */
function segments(words: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  for (const word of words) {
    if (ENDS.has(word)) all.push([])
    else if (word.endsWith(';')) {
      all.at(-1)!.push(word.slice(0, -1))
      all.push([])
    } else all.at(-1)!.push(word)
  }
  return all
}

/** `-dp 80:80` -> a switch and a flag with the next word; `-p80:80` holds its own. */
function readCluster(letters: string, valued: string, next: () => string): [string, string][] {
  const at = [...letters].findIndex((letter) => valued.includes(letter))
  const switched = [...(at < 0 ? letters : letters.slice(0, at))].map((letter): [string, string] => [letter, ''])
  return at < 0 ? switched : [...switched, [letters[at]!, letters.slice(at + 1).replace(/^=/, '') || next()]]
}

function readArguments({ name, program }: Known, rest: readonly string[], variables: ReadonlyMap<string, string>) {
  const given: [string, string][] = []
  const words: string[] = []
  const queue = rest.values()
  const next = () => queue.next().value ?? ''
  for (const word of queue) {
    const [, dashes, flag = '', value] = /^(--?)([^=]+)(?:=([^]*))?$/.exec(word) ?? []
    if (word === '--') continue
    if (dashes === undefined) words.push(word)
    else if (dashes === '-' && /^[a-z]/i.test(flag)) given.push(...readCluster(word.slice(1), program.valued, next))
    else given.push([flag, value ?? (switches.has(flag) ? '' : next())])
  }
  return { program: name, kind: program.kind, given, flags: new Map(given), words, variables }
}

const isPrompt = (word: string) =>
  /^(?:[$#>%!]|PS|sudo|-E|time|k3s|microk8s|minikube|--|~|\[.*|[^@]+@[^@]+|.*[\]$#>%~:])$/.test(word)
const VARIABLE = /^([A-Za-z_]\w*)=([^]*)$/

function readSegment(words: readonly string[]): CommandLine | null {
  const variables = new Map<string, string>()
  for (const [at, word] of words.entries()) {
    const known = programOf(word)
    if (known) return readArguments(known, words.slice(at + 1), variables)
    const [, name, value] = VARIABLE.exec(word) ?? []
    if (name !== undefined) variables.set(name, value!)
    else if (!isPrompt(word)) return null
  }
  return null
}

/**
 * The commands of known programs in a normalised text, with or without prompts, pipes and lines that go on:
 * `$ sudo docker run -dp 80:80 redis:7` -> docker, its flags, `run` and `redis:7`.
 */
export const commandLines = (text: string): readonly CommandLine[] =>
  text
    .replace(DRIVE, '')
    .replace(GOES_ON, ' ')
    .replace(PIPE, ' | ')
    .split('\n')
    .flatMap((line) => segments(shellWords(line) ?? []))
    .flatMap((words) => readSegment(words) ?? [])
