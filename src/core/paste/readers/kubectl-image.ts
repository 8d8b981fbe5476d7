import type { CommandLine } from '../command-line.ts'
import { atImage, fillImage } from '../fill-image.ts'
import type { Reader } from '../reader.ts'

/** The words that may be the image; null for a command that sets none. */
function images({ kind, words, flags }: CommandLine): readonly string[] | null {
  if (kind !== 'kubectl') return null
  const flag = flags.get('image')
  if (flag !== undefined) return [flag]
  if (words[0] !== 'set' || words[1] !== 'image') return null
  return words.slice(2).flatMap((word) => /^[\w.*-]+=(.*)$/.exec(word)?.[1] ?? [])
}

/** `kubectl set image deployment/svg app=…`, `kubectl run x --image=…`, `kubectl create deployment x --image …`. */
export const kubectlImage: Reader = {
  at: atImage,
  read: (paste) => {
    const words = paste.lines.map(images).find((found) => found !== null)
    return words ? fillImage(paste, words) : null
  },
}
