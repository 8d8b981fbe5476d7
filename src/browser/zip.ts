import { fileText, type OutputFile } from '../core/lines.ts'

// A zip keeps local time to two seconds: a fixed UTC date is the same everywhere.
const date = new Date(Date.UTC(2020, 0, 1))
const regularFile = 0o100644

/**
 * The files in one folder, as a zip: the same bytes for the same files in every browser, in Node and in every time zone.
 * Rejects when the zip code could not be loaded (offline, or a newer version was deployed).
 */
export async function zipFiles(folder: string, files: readonly OutputFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  for (const file of files) {
    zip.file(`${folder}/${file.path}`, fileText(file), { date, createFolders: false, unixPermissions: regularFile })
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' }) as Promise<
    Uint8Array<ArrayBuffer>
  >
}
