import JSZip from 'jszip'
import { fileText, type OutputFile } from '../core/yaml/lines.ts'

// A zip holds local time without a zone; jszip writes the UTC fields, so every machine writes the same.
const date = new Date(Date.UTC(2020, 0, 1))
const regularFile = 0o100644
const script = 0o100755

/** The files under one folder, as a zip. The same files make the same bytes, in Node and in every browser. */
export async function zipFiles(folder: string, files: readonly OutputFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip()
  for (const file of files) {
    const unixPermissions = file.path.endsWith('.sh') ? script : regularFile
    archive.file(`${folder}/${file.path}`, fileText(file), { date, unixPermissions, createFolders: false })
  }
  return archive.generateAsync({ type: 'uint8array', platform: 'UNIX', compression: 'DEFLATE' }) as Promise<
    Uint8Array<ArrayBuffer>
  >
}
