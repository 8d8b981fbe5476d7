import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type OutputFile, plainFile } from '../core/yaml/lines.ts'

const source = join(import.meta.dirname, '../chart/realtime-svg')

/** The chart's own files as the bundle holds them, `chart/realtime-svg/Chart.yaml`, sorted. */
export function chartFiles(): OutputFile[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => plainFile(`chart/realtime-svg/${relative(source, path)}`, readFileSync(path, 'utf8')))
}
