import { isDigest, isRepository, isTag } from '../../formats/image-reference.ts'
import { atImage, imageOf, referenceIn, withImage } from '../fill-image.ts'
import { type Reader, taken } from '../reader.ts'

const fitsByItself = (path: string, text: string): boolean =>
  path.endsWith('.repository') ? isRepository(text) : path.endsWith('.tag') ? isTag(text) : isDigest(text)

/** `ghcr.io/a/b:v1@sha256:…`, also with `docker://`, `oci://` or `https://` before it. */
export const imageReferenceReader: Reader = {
  at: atImage,
  read: ({ config, path, text }) => {
    const parts = fitsByItself(path, text) ? null : referenceIn(text)
    return parts && taken(withImage(config, imageOf(path), parts))
  },
}
