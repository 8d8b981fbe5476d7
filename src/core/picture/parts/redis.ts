import type { DeploymentConfig } from '../../config/config.ts'
import { names, redisSecretName } from '../../manifests/names.ts'
import type { PartRow } from '../picture.ts'
import type { PictureTexts } from '../texts.ts'
import { shortImage } from './app.ts'

function password(values: DeploymentConfig, { noPassword, passwordFrom }: PictureTexts) {
  if (!values.redis.auth.enabled) return { line: noPassword, fact: noPassword }
  const secret = redisSecretName(values)
  return { line: `Secret ${secret}`, fact: `${passwordFrom} ${secret}` }
}

/** Where the sessions are kept: in the cluster, or elsewhere. */
export const redis: PartRow = {
  id: 'redis',
  kind: 'box',
  settings: ['redis'],
  part: (values, texts) => {
    const { enabled, external, image } = values.redis
    const auth = password(values, texts)
    if (enabled)
      return {
        title: 'Redis',
        lines: [shortImage(image), texts.inCluster, auth.line],
        says: 'redisInside',
        facts: { address: `${names(values.release).redis}:6379`, password: auth.fact },
        leads: ['redis.enabled'],
      }
    const { host, port, tls } = external
    return {
      title: 'Redis',
      lines: [host || '?', `:${port} ${tls ? 'TLS' : texts.withoutTls}`, auth.line],
      says: 'redisOutside',
      facts: { address: `${host || '?'}:${port}`, tls: tls ? texts.withTls : texts.withoutTls, password: auth.fact },
      leads: ['redis.external.host'],
    }
  },
}
