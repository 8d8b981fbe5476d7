import type { CheckedConfig } from '../config/config.ts'
import { from } from '../yaml/trace.ts'

type Image = CheckedConfig['image']['backend']

/** `repo:tag`, `repo:tag@sha256:…`; the digest wins over the tag, and needs none (APP-IMG-DIGEST). */
export const imageReference = ({ repository, tag, digest }: Pick<Image, 'repository' | 'tag' | 'digest'>): string =>
  `${repository}${tag && `:${tag}`}${digest && `@${digest}`}`

/** The image and pull policy of a container. */
export const containerImage = (path: 'image.backend' | 'redis.image', image: Image) => ({
  image: from([`${path}.repository`, `${path}.tag`, `${path}.digest`], imageReference(image)),
  imagePullPolicy: from(`${path}.pullPolicy`, image.pullPolicy),
})

/** `[{ name }]`; left out when there is none, because public registries need none (REG-PUBLIC). */
export const imagePullSecrets = ({ image }: CheckedConfig) =>
  image.pullSecrets.length === 0
    ? undefined
    : image.pullSecrets.map(({ name }, i) => ({ name: from(`image.pullSecrets[${i}].name`, name) }))
