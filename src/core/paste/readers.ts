import type { Reader } from './reader.ts'
import { cloudLogin } from './readers/cloud-login.ts'
import { containerCommand } from './readers/container-command.ts'
import { envLines } from './readers/env-lines.ts'
import { imageDigest } from './readers/image-digest.ts'
import { imageLine } from './readers/image-line.ts'
import { imageReferenceReader } from './readers/image-reference.ts'
import { ingressAddress } from './readers/ingress-address.ts'
import { kubectlImage } from './readers/kubectl-image.ts'
import { pullSecret, redisSecret, tlsSecret } from './readers/kubectl-secret.ts'
import { packagePageReader } from './readers/package-page.ts'
import { redisCli } from './readers/redis-cli.ts'
import { redisHost } from './readers/redis-host.ts'
import { redisUrlReader } from './readers/redis-url.ts'
import { registryLogin } from './readers/registry-login.ts'
import { stackExchange } from './readers/stack-exchange.ts'

/** Every kind of text that is understood; the first that knows a text has it. */
export const readers: readonly Reader[] = [
  pullSecret,
  redisSecret,
  tlsSecret,
  registryLogin,
  cloudLogin,
  containerCommand,
  kubectlImage,
  packagePageReader,
  imageDigest,
  imageReferenceReader,
  imageLine,
  redisCli,
  envLines,
  stackExchange,
  redisUrlReader,
  redisHost,
  ingressAddress,
]
