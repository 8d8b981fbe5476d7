import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputFile, plainFile } from '../core/yaml/lines.ts'
import { filesIn } from './files-in.ts'

const source = join(import.meta.dirname, '../chart/realtime-svg')

/** The chart's own files as the bundle holds them, `chart/realtime-svg/Chart.yaml`, sorted. */
export const chartFiles = (): OutputFile[] =>
  filesIn(source).map((path) => plainFile(`chart/realtime-svg/${path}`, readFileSync(join(source, path), 'utf8')))
