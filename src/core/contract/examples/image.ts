import type { PartialConfig } from '../../config/config.ts'

type Image = NonNullable<NonNullable<PartialConfig['image']>['backend']>
const app = (backend: Image): PartialConfig => ({ image: { backend } })
const redis = (image: Image): PartialConfig => ({ redis: { image } })

const digest = `sha256:${'0a1b2c3d'.repeat(8)}`

/** Examples of the rules about images. */
export const imageExamples = {
  'APP-IMG-REPO': {
    holds: app({ repository: 'registry.example.com:5000/realtime-svg' }),
    fails: app({ repository: 'registry.example.com:5000/realtime-svg:v0.1.4' }),
  },
  'IMG-HOST-PORT': {
    holds: app({ repository: 'registry.example.com:65535/realtime-svg' }),
    fails: app({ repository: 'registry.example.com:65536/realtime-svg' }),
  },
  'APP-IMG-REPO-HOST': {
    holds: app({ repository: 'registry.example.com/egoavara/realtime-svg' }),
    fails: app({ repository: 'egoavara/realtime-svg' }),
  },
  'APP-IMG-TAG': { holds: app({ tag: 't'.repeat(128) }), fails: app({ tag: 't'.repeat(129) }) },
  'APP-IMG-TAG-NONE': { holds: app({ tag: '', digest }), fails: app({ tag: '' }) },
  'APP-IMG-TAG-MOVING': {
    holds: app({ tag: 'latest', digest, pullPolicy: 'Always' }),
    fails: app({ tag: 'latest', pullPolicy: 'Always' }),
  },
  'APP-IMG-DIGEST': { holds: app({ digest }), fails: app({ digest: digest.toUpperCase() }) },
  'APP-IMG-PULL-STALE': {
    holds: app({ tag: 'main', pullPolicy: 'Always' }),
    fails: app({ tag: 'main', pullPolicy: 'IfNotPresent' }),
  },
  'APP-IMG-PULL-NEVER': { holds: app({ pullPolicy: 'Always' }), fails: app({ pullPolicy: 'Never' }) },
  'REDIS-IMG': {
    holds: redis({ repository: 'registry.example.com/library/redis' }),
    fails: redis({ repository: 'https://registry.example.com/library/redis' }),
  },
  'REDIS-IMG-TAG': { holds: redis({ tag: '7-alpine' }), fails: redis({ tag: '7 alpine' }) },
  'REDIS-IMG-TAG-NONE': { holds: redis({ tag: '7-alpine' }), fails: redis({ tag: '' }) },
  'REDIS-IMG-VERSION': { holds: redis({ tag: '7-alpine' }), fails: redis({ tag: '6-alpine' }) },
  'REDIS-IMG-DIGEST': { holds: redis({ digest }), fails: redis({ digest: digest.replace('sha256:', '') }) },
}
