import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const folders = (process.env.PATH ?? '').split(':')

/** Where a program of this machine is; null where it is not installed. */
export const programOf = (name: string): string | null =>
  folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)) ?? null

/** The shells that people paste into, as far as this machine has them: bash always. */
export const shells = ['bash', 'dash', 'zsh'].filter((name) => name === 'bash' || programOf(name) !== null)

// Each command is a function that writes down what the shell hands to it: how many words, and the words.
const recorder = (name: string) => `${name}() { printf '%s\\0' "$#" ${name} "$@"; }`

/**
 * Runs lines in a shell in which the named commands only write down their arguments, and no other program is to be found.
 * Gives what each was called with, in order, and whatever the shell complained about.
 */
export function recorded(shell: string, commands: readonly string[], lines: readonly string[]) {
  const script = [...commands.map(recorder), ...lines].join('\n')
  const { stdout, stderr } = spawnSync(programOf(shell) ?? shell, [], {
    input: `${script}\n`,
    env: { PATH: '/nowhere', HOME: '/nowhere', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const words = stdout.split('\0').slice(0, -1)
  const calls: string[][] = []
  while (words.length > 0) calls.push(words.splice(0, Number(words.shift()) + 1))
  return { calls, complaints: stderr }
}
