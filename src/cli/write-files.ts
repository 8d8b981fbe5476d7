import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileText, type OutputFile } from '../core/yaml/lines.ts'

/** Writes each file at its path below the folder, and makes the folders on the way. Throws what the file system says. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const file of files) {
    const path = join(folder, file.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fileText(file))
  }
}
