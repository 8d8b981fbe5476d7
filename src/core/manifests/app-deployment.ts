import type { IDeployment } from 'kubernetes-models/apps/v1'
import type { CheckedConfig } from '../config/config.ts'
import { from, type Traced } from '../yaml/trace.ts'
import { appContainer } from './app-container.ts'
import { configMapChecksum } from './config-map.ts'
import { imagePullSecrets } from './image.ts'
import { labels, metadata, pairsMap, selectorLabels } from './metadata.ts'
import { names } from './names.ts'
import { onNodes } from './nodes.ts'
import { mountMebibytes } from './resources.ts'
import { appIds, seccompProfile } from './security-context.ts'

function podSecurityContext(config: CheckedConfig) {
  const ids = appIds(config)
  return {
    runAsNonRoot: from('securityContext.runAsNonRoot', config.securityContext.runAsNonRoot),
    ...ids,
    fsGroup: ids.runAsGroup,
    seccompProfile,
  }
}

/** Prefers another node for each replica and asks for even zones; never keeps a pod from starting. */
const spread = (labelSelector: object) => ({
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector } },
      ],
    },
  },
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'ScheduleAnyway' as const,
      labelSelector,
    },
  ],
})

/** The app: one image, rolled without a gap, passing Pod Security `restricted`. */
export function appDeployment(config: CheckedConfig): Traced<IDeployment> {
  const selector = { matchLabels: selectorLabels(config, 'app') }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata(config, 'app', names(config.release).app),
    spec: {
      // The autoscaler owns the number while it is on: an apply must not set it back.
      replicas: config.autoscaling.enabled ? undefined : from('replicas', config.replicas),
      revisionHistoryLimit: 5,
      progressDeadlineSeconds: 300,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      selector,
      template: {
        metadata: {
          labels: labels(config, 'app'),
          annotations: {
            ...pairsMap('commonAnnotations', config.commonAnnotations),
            ...pairsMap('podAnnotations', config.podAnnotations),
            'checksum/config': configMapChecksum(config),
          },
        },
        spec: {
          serviceAccountName: from('release.name', names(config.release).app),
          automountServiceAccountToken: false,
          // A Service named "redis" would otherwise inject REDIS_PORT=tcp://….
          enableServiceLinks: false,
          terminationGracePeriodSeconds: from('terminationGracePeriodSeconds', config.terminationGracePeriodSeconds),
          securityContext: podSecurityContext(config),
          imagePullSecrets: imagePullSecrets(config),
          ...onNodes(config),
          ...spread(selector),
          containers: [appContainer(config)],
          volumes:
            config.writablePaths.length === 0
              ? undefined
              : config.writablePaths.map((_, i) => ({
                  name: from(`writablePaths[${i}]`, `writable-${i}`),
                  emptyDir: { sizeLimit: `${mountMebibytes}Mi` },
                })),
        },
      },
    },
  }
}
