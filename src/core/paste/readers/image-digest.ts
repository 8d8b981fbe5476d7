import { isTag } from '../../formats/image-reference.ts'
import { withValue } from '../../config/path.ts'
import { atImage, imageOf, withImage } from '../fill-image.ts'
import { type Reader, taken } from '../reader.ts'

const DIGEST = /(?:^|[\s"'@])(sha256:[a-f0-9]{64})(?![\w])/

/** `v1@sha256:…` in the tag, and `Digest: sha256:…` as docker pull prints it, in the digest. */
export const imageDigest: Reader = {
  at: atImage,
  read: ({ config, path, text }) => {
    const [, tag = '', digest = ''] = /^([^@:/\s]+)@(sha256:[a-f0-9]{64})$/.exec(text) ?? []
    if (path.endsWith('.tag') && isTag(tag)) return taken(withImage(config, imageOf(path), { tag, digest }))
    const found = path.endsWith('.digest') && !/^[^\s"']+@/.test(text) ? DIGEST.exec(text)?.[1] : undefined
    return found !== undefined && found !== text ? taken(withValue(config, path, found)) : null
  },
}
