import JSZip from 'jszip'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../src/cli/files-in.ts'

// The day of a release would make every packing of the same files another one.
const date = new Date(Date.UTC(2020, 0, 1))

/** A folder as a zip, under a folder of the name `top`. The same files make the same bytes. */
export function zipFolder(folder: string, top: string): Promise<Buffer> {
  const archive = new JSZip()
  for (const path of filesIn(folder)) {
    const options = { date, createFolders: false, unixPermissions: 0o100644 }
    archive.file(`${top}/${path}`, readFileSync(join(folder, path)), options)
  }
  return archive.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE' })
}

/** What CHANGELOG.md says of one version; throws when it says nothing. */
export function releaseNotes(changelog: string, version: string): string {
  const [, section] = changelog.split(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\].*$`, 'm'))
  const notes = section?.split(/^(?:## |\[[^\]]+\]: )/m)[0]?.trim()
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `${notes}\n`
}
