import { isDigest } from '../../../formats/image-reference.ts'
import { rule } from '../../rule.ts'

/** What is known of images beyond the contract. */
export const imageAdvice = [
  rule({
    id: 'IMG-DIGEST-SHA512',
    source: 'opencontainers image-spec descriptor.md: may be supported',
    severity: 'warning',
    paths: ['image.backend.digest', 'redis.image.digest'],
    holds: (digest) => !digest.startsWith('sha512:') || !isDigest(digest),
  }),
]
