import { atImage, fillImage } from '../fill-image.ts'
import type { Reader } from '../reader.ts'

const LINES: readonly RegExp[] = [
  // `- image: ghcr.io/a/b:v1 # comment`, `"image": "…",`, `IMAGE=…`
  /^(?:- )?["']?[a-z_]*image(?:[_-]?name)?["']? ?[:=] ?["']?([^\s"',]+)/im,
  // `FROM --platform=linux/amd64 ghcr.io/a/b:v1 AS build`
  /^FROM (?:--\S+ )*([^\s"']+)/im,
  // Events: `Back-off pulling image "…"`, `Failed to pull image "…": …`
  /\bimage ["']([^\s"']+)["']/i,
]

/** A line out of a manifest, a compose file, a Dockerfile or the events of a Pod. */
export const imageLine: Reader = {
  at: atImage,
  read: (paste) => {
    const words = LINES.flatMap((line) => line.exec(paste.text)?.[1] ?? [])
    return words.length > 0 ? fillImage(paste, words) : null
  },
}
