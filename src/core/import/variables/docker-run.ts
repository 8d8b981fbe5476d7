import { imageSettings } from '../objects/container-settings.ts'
import type { Reader } from '../imported.ts'
import { runLine } from './run-line.ts'
import { variableSettings } from './variable-settings.ts'

/** `docker run -d -e LOG_LEVEL=debug -p 8080:8080 IMAGE`: the image and its variables. */
export const dockerRun: Reader<string> = (text) => {
  const line = runLine(text)
  if (line === null) return null
  const told = variableSettings(line.variables, '-e ')
  const { repository, tag, digest } = imageSettings(line)
  return {
    source: 'docker-run',
    isWhole: false,
    isKnown: true,
    settings: { ...told.settings, image: { backend: { repository, tag, digest } } },
    problems: told.problems,
    dropped: told.dropped,
  }
}
