import { commandLine } from '../command-line.ts'
import { shellWords } from '../shell-words.ts'

/** The image of a `docker run` line and the variables that it sets: `[['LOG_LEVEL', 'debug']]`; null for any other line. */
export function runLine(
  text: string,
): { readonly image: string; readonly variables: readonly [string, string][] } | null {
  const { program, words } = commandLine(text)
  if (!/(?:^|[\\/])(?:docker|podman|nerdctl)(?:\.exe)?$/.test(program)) return null
  const [action, image] = words[0] === 'container' ? words.slice(1) : words
  if (action !== 'run' || image === undefined) return null
  const all = shellWords(text)
  const variables = all.flatMap((word, index): [string, string][] => {
    const given = /^(?:-\w*e|--env)$/.test(word) ? all[index + 1] : /^(?:-e|--env=)(.+)$/s.exec(word)?.[1]
    const [, name, value] = /^([A-Za-z_]\w*)=([^]*)$/.exec(given ?? '') ?? []
    return name === undefined ? [] : [[name, value ?? '']]
  })
  return { image, variables }
}
