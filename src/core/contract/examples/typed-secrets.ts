import type { PartialConfig } from '../../config/config.ts'

const annotation = (key: string, value: string): PartialConfig => ({ commonAnnotations: [{ key, value }] })

/** Examples of the rules that stop secrets. */
export const typedSecretExamples = {
  'SECRET-TYPED': {
    holds: annotation('a', 'https://auth.example.com/?rd=$escaped_request_uri'),
    fails: annotation('a', 'https://me:secret@auth.example.com/'),
  },
  'SECRET-LIKELY': {
    holds: annotation('example.com/token', 'secret/data/redis'),
    fails: annotation('example.com/token', 'hunter2'),
  },
}
