import { packagePage, siteAddress } from '../../formats/package-page.ts'
import { atImage, imageOf, withImage } from '../fill-image.ts'
import { type Reader, refused, taken } from '../reader.ts'

/** The page of a package or of a release, on GitHub, Docker Hub, Quay or GitLab. */
export const packagePageReader: Reader = {
  at: atImage,
  read: (paste) => {
    if (siteAddress(paste.text) === null) return null
    const page = packagePage(paste.text)
    return page ? taken(withImage(paste.config, imageOf(paste.path), page)) : refused(paste, 'web-page')
  },
}
