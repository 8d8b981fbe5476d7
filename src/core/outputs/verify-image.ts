import type { CheckedConfig } from '../config/config.ts'
import { contractVersion } from '../contract/version.ts'
import { imageReference } from '../manifests/image.ts'
import { redisArguments } from '../manifests/redis-deployment.ts'
import { untraced } from '../yaml/trace.ts'
import { quote } from './shell.ts'
import type { OutputTexts } from './texts.ts'

const q = quote.posix

/** `name() { "$@" words; }`: the only list of any words that a POSIX shell can keep under a name. */
const wordsAfter = (name: string, words: readonly string[]) => `${name}() { ${['"$@"', ...words].join(' ')}; }`

/** `--requirepass $(REDIS_PASSWORD)` of the manifest gets the script's own password. */
// Where the cluster gives the user: one that no image knows, as OpenShift takes it from the range of a Namespace.
const someUser = '1000650000'

const argument = (word: string) => (word === '$(REDIS_PASSWORD)' ? '"$password"' : q(word))

/**
 * `verify-image.sh`: holds the image against the contract with the configuration's values. `script` is the text of
 * src/verify-image, the same for every configuration.
 */
export function verifyImage(config: CheckedConfig, script: string, { verify: texts }: OutputTexts): string {
  const { image, redis, securityContext, writablePaths } = config
  const assigned = {
    contract: contractVersion,
    image: imageReference(image.backend),
    redis: imageReference(redis.image),
    redis_in_cluster: redis.enabled ? 'yes' : '',
    user: securityContext.ids === 'cluster' ? someUser : String(securityContext.runAsUser),
    platforms: image.platforms.join(' '),
    log_level: config.config.logLevel,
  }
  const head = [
    '#!/bin/sh',
    `# ${texts.about}`,
    ...Object.entries(assigned).map(([name, value]) => `${name}=${q(value)}`),
    wordsAfter(
      'writable',
      writablePaths.flatMap((path) => ['--tmpfs', q(`${path}:rw,exec,mode=1777`)]),
    ),
    wordsAfter('redis_arguments', (untraced(redisArguments(config)) as string[]).map(argument)),
  ]
  return `${head.join('\n')}\n${script}`
}
