import { completed } from './completed.ts'
import type { DeploymentConfig, PartialConfig } from './config.ts'
import { differing } from './difference.ts'
import { exampleHosts } from './example-hosts.ts'

export const presetIds = ['development', 'staging', 'production', 'private-registry'] as const
export type PresetId = (typeof presetIds)[number]

const settings: Readonly<Record<PresetId, PartialConfig>> = {
  development: {
    release: { namespace: 'realtime-svg-dev' },
    replicas: 1,
    config: { logLevel: 'debug' },
    service: { type: 'NodePort', nodePort: 30080 },
    podDisruptionBudget: { enabled: false },
  },
  staging: {
    release: { namespace: 'realtime-svg-staging' },
    redis: { auth: { enabled: true } },
    ingress: { enabled: true, host: exampleHosts.staging },
    httpRoute: { hostnames: [exampleHosts.staging] },
    networkPolicy: { enabled: true },
  },
  production: {
    release: { namespace: 'realtime-svg-production' },
    replicas: 3,
    redis: { enabled: false, external: { host: exampleHosts.redis }, auth: { enabled: true } },
    ingress: {
      enabled: true,
      host: exampleHosts.production,
      tls: { enabled: true, secretName: 'realtime-svg-tls' },
    },
    // For whoever answers Gateway API instead; which Gateway it is nobody can know.
    httpRoute: { hostnames: [exampleHosts.production] },
    networkPolicy: { enabled: true },
  },
  'private-registry': {
    image: {
      backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', pullPolicy: 'Always' },
      pullSecrets: [{ name: 'registry-secret' }],
    },
  },
}

/** The whole configuration of a preset: what it does not name is at its default. */
export const preset = (id: PresetId): DeploymentConfig => completed(settings[id])

/** A preset for a person who has said how and where they deploy: that stays. */
export function presetFor({ delivery, release }: DeploymentConfig, id: PresetId): DeploymentConfig {
  const whole = preset(id)
  return { ...whole, delivery, release: { ...whole.release, platform: release.platform } }
}

/** Whether these values are a preset's, exactly, however they are deployed: not any more as soon as one setting differs. */
export const isPreset = (values: DeploymentConfig, id: PresetId): boolean =>
  Object.keys(differing(values, presetFor(values, id))).length === 0
