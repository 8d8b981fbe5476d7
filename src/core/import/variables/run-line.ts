import { commandLines } from '../../paste/command-line.ts'
import { normalised } from '../../paste/normalised.ts'

// A command, and no values file in which one is quoted.
const longest = 4096

interface RunLine {
  readonly image: string
  readonly variables: readonly [string, string][]
}

/** The image of a `docker run` line and the variables that it sets: `[['LOG_LEVEL', 'debug']]`; null for any other text. */
export function runLine(text: string): RunLine | null {
  if (text.length > longest) return null
  const line = commandLines(normalised(text)).find(({ kind }) => kind === 'container')
  if (line === undefined) return null
  const [action, image] = line.words[0] === 'container' ? line.words.slice(1) : line.words
  if (action !== 'run' || image === undefined) return null
  const variables = line.given.flatMap(([flag, text]): [string, string][] => {
    const [, name, value] = flag === 'e' || flag === 'env' ? (/^([A-Za-z_]\w*)=([^]*)$/.exec(text) ?? []) : []
    return name === undefined ? [] : [[name, value!]]
  })
  return { image, variables }
}
