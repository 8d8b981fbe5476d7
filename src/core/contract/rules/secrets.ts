import type { DeploymentConfig } from '../../config/config.ts'
import { isGoDuration } from '../../formats/go-duration.ts'
import { isDns1123Subdomain } from '../../formats/names.ts'
import { canKustomize } from '../../manifests/can-kustomize.ts'
import { withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'

const CONTROL = /[\p{Cc}\p{Cs}]/u
const isPlain = (text: string) => text.trim() === text && !CONTROL.test(text)

const isSealed = ({ image, redis: { auth } }: DeploymentConfig) =>
  (auth.enabled && auth.source === 'sealed') || image.pullSecrets.some(({ source }) => source === 'sealed')

const object = 'external-secrets.io/latest/api/externalsecret'

/** Where External Secrets Operator finds what goes into a Secret, and what Argo CD needs for sealed ones. */
export const secretRules = [
  rule({
    id: 'ESO-STORE-NAME',
    source: `${object}, secretStoreRef`,
    severity: 'error',
    paths: ['externalSecrets.storeName'],
    params: { longest: 253 },
    holds: (name) => isDns1123Subdomain(name),
  }),
  rule({
    id: 'ESO-REFRESH-INTERVAL',
    source: `${object}, refreshInterval`,
    severity: 'error',
    paths: ['externalSecrets.refreshInterval'],
    holds: (text) => isGoDuration(text),
    fix: (config) => withValue(config, 'externalSecrets.refreshInterval', '1h0m0s'),
  }),
  rule({
    id: 'ESO-REMOTE-KEY',
    source: `${object}, remoteRef`,
    severity: 'error',
    paths: ['redis.auth.remoteKey', 'image.pullSecrets[].remoteKey'],
    holds: (key) => key !== '' && isPlain(key),
  }),
  rule({
    id: 'ESO-REMOTE-PROPERTY',
    source: `${object}, remoteRef`,
    severity: 'error',
    paths: ['redis.auth.remoteProperty', 'image.pullSecrets[].remoteProperty'],
    holds: (property) => isPlain(property),
  }),
  rule({
    id: 'SEALED-KUSTOMIZE',
    source: 'kyaml NewMapRNode; the kustomization is what names the sealed files',
    severity: 'error',
    paths: ['delivery.way'],
    holds: (way, config) => way !== 'argocd' || !isSealed(config) || canKustomize(config),
  }),
]
