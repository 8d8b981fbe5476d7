import type { ConfigPath, DeploymentConfig } from '../config/config.ts'
import { imageReference } from '../formats/image-reference.ts'
import { withoutLogin } from '../config/without-logins.ts'
import { withValue } from '../config/path.ts'
import { type Paste, type Pasted, refused, taken } from './reader.ts'

type ImagePath = 'image.backend' | 'redis.image'

/** The fields of an image. */
export const atImage = /^(image\.backend|redis\.image)\.(?:repository|tag|digest)$/

/** `image.backend.tag` -> `image.backend`. */
export const imageOf = (path: ConfigPath): ImagePath => atImage.exec(path)![1] as ImagePath

export interface ImageParts {
  readonly repository?: string | null
  readonly tag?: string | null
  readonly digest?: string | null
}

/** Without tag and digest only the repository is said; with one of them, the other is gone. */
export function withImage(config: DeploymentConfig, image: ImagePath, parts: ImageParts): DeploymentConfig {
  const { repository, tag, digest } = parts
  const named = repository ? withValue(config, `${image}.repository`, repository) : config
  if (!tag && !digest) return named
  return withValue(withValue(named, `${image}.tag`, tag ?? ''), `${image}.digest`, digest ?? '')
}

const SCHEME = /^(?:https?|docker|oci|docker-daemon|containers-storage):(?:\/\/)?(?=[^/])/

/** `docker://ghcr.io/a/b:v1` in its parts; null for what is no reference with a letter in it. */
export function referenceIn(word: string): ImageParts | null {
  const text = word.replace(SCHEME, '')
  return /[a-z]/i.test(text) ? imageReference(text) : null
}

// Of crictl, skopeo and ctr: user and password in one.
const CREDENTIALS = /\s--(?:[a-z]+-)?(?:creds|user)\b/

/** The first of these words that is an image; a command that names none is refused. */
export function fillImage(paste: Paste, words: readonly string[]): Pasted {
  const hasLogin = withoutLogin(paste.text) !== paste.text || CREDENTIALS.test(paste.text)
  const images = words.flatMap((word) => referenceIn(word) ?? [])
  // Of a password without quotes the end may look like an image: then only one that stands alone with "/" or ":" is sure.
  const sure = hasLogin ? images.filter(({ repository, tag }) => tag || repository?.includes('/')) : images
  const [first, ...more] = sure
  if (hasLogin && more.length > 0) return refused(paste, 'login')
  return first ? taken(withImage(paste.config, imageOf(paste.path), first)) : refused(paste, 'no-image')
}
