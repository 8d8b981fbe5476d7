import type { PartialConfig } from '../../config/config.ts'

const external = (
  externalSecrets: NonNullable<PartialConfig['externalSecrets']>,
  remote: { remoteKey?: string; remoteProperty?: string } = {},
): PartialConfig => ({
  redis: { auth: { enabled: true, source: 'external', remoteKey: 'team/redis', ...remote } },
  externalSecrets: { storeName: 'vault', ...externalSecrets },
})

const sealed = (key: string): PartialConfig => ({
  delivery: { way: 'argocd', git: { repository: 'https://git.example.com/team/deployments.git' } },
  redis: { auth: { enabled: true, source: 'sealed' } },
  commonAnnotations: [{ key, value: 'a' }],
})

/** Examples of the rules about how Secrets come to be. */
export const secretExamples = {
  'ESO-STORE-NAME': { holds: external({}), fails: external({ storeName: '' }) },
  'ESO-REFRESH-INTERVAL': {
    holds: external({ refreshInterval: '1h30m' }),
    fails: external({ refreshInterval: '1 hour' }),
  },
  'ESO-REMOTE-KEY': { holds: external({}), fails: external({}, { remoteKey: '' }) },
  'ESO-REMOTE-PROPERTY': {
    holds: external({}, { remoteProperty: 'password' }),
    fails: external({}, { remoteProperty: 'password ' }),
  },
  'SEALED-KUSTOMIZE': { holds: sealed('a'), fails: sealed('1') },
}
