import { gzipSync } from 'node:zlib'

/** A file of an archive: `realtime-svg/Chart.yaml`, at most 100 bytes of ASCII. */
export interface ArchiveFile {
  readonly path: string
  readonly text: string
}

const blockSize = 512
// Everything that differs between machines and days is fixed.
const seconds = Date.UTC(2020, 0, 1) / 1000
const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`

/** One header of POSIX.1-1988 (ustar): name, mode, owner, size, time, checksum, type. */
function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(blockSize)
  const fields: readonly (readonly [at: number, text: string])[] = [
    [0, path],
    [100, octal(0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(seconds, 12)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ]
  for (const [at, text] of fields) block.write(text, at, 'ascii')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 7)} `, 148, 'ascii')
  return block
}

function entry({ path, text }: ArchiveFile): Buffer {
  const content = Buffer.from(text)
  return Buffer.concat([header(path, content.length), content, Buffer.alloc(-content.length & (blockSize - 1))])
}

/** A .tgz of the files in their order. The same files make the same bytes. */
export function tarGzip(files: readonly ArchiveFile[]): Buffer {
  const zipped = gzipSync(Buffer.concat([...files.map(entry), Buffer.alloc(2 * blockSize)]), { level: 9 })
  // The byte that names the operating system of the writer: unknown.
  zipped[9] = 255
  return zipped
}
