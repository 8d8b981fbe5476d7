import { commandLines } from '../../paste/command-line.ts'
import { normalised } from '../../paste/normalised.ts'
import { shellWords } from '../../paste/shell-words.ts'

// A command, and no values file in which one is quoted.
const longest = 4096

interface RunLine {
  readonly image: string
  readonly variables: readonly [string, string][]
}

/** The image of a `docker run` line and the variables that it sets: `[['LOG_LEVEL', 'debug']]`; null for any other text. */
export function runLine(text: string): RunLine | null {
  if (text.length > longest) return null
  const plain = normalised(text)
  const line = commandLines(plain).find(({ kind }) => kind === 'container')
  if (line === undefined) return null
  const [action, image] = line.words[0] === 'container' ? line.words.slice(1) : line.words
  if (action !== 'run' || image === undefined) return null
  const all = shellWords(plain) ?? []
  const variables = all.flatMap((word, index): [string, string][] => {
    const given = /^(?:-[a-z]*e|--env)$/.test(word) ? all[index + 1] : /^(?:-e|--env=)(.+)$/s.exec(word)?.[1]
    const [, name, value] = /^([A-Za-z_]\w*)=([^]*)$/.exec(given ?? '') ?? []
    return name === undefined ? [] : [[name, value ?? '']]
  })
  return { image, variables }
}
