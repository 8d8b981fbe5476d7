import type { CommandLine } from '../command-line.ts'
import { atImage, fillImage } from '../fill-image.ts'
import type { Reader } from '../reader.ts'

const PULLS = /^(?:pull|run|create|from|push|tag|inspect|copy|rmi|save|history|scan)$/

/** The words of a command that may be its image; null for one that is about none. */
function candidates({ kind, words }: CommandLine): readonly string[] | null {
  if (kind !== 'container') return null
  const rest = /^(?:images?|i|container)$/.test(words[0] ?? '') ? words.slice(1) : words
  if (!PULLS.test(rest[0] ?? '')) return null
  // Of `docker tag a b` and `skopeo copy a b` the second is what is in the registry then.
  return /^(?:tag|copy)$/.test(rest[0]!) ? rest.slice(1).reverse() : rest.slice(1)
}

/** `docker pull …`, `docker run -dp 80:80 …`, `crictl pull …`, `ctr images pull …`, `skopeo inspect docker://…`. */
export const containerCommand: Reader = {
  at: atImage,
  read: (paste) => {
    const words = paste.lines.map(candidates).find((found) => found !== null)
    return words ? fillImage(paste, words) : null
  },
}
