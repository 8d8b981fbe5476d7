import type { PartialConfig } from '../../config/config.ts'

const release = (settings: PartialConfig['release']): PartialConfig => ({ release: settings })

/** Examples of the rules about the release and its Namespace. */
export const releaseExamples = {
  'HELM-RELEASE-NAME': { holds: release({ name: 'my-app' }), fails: release({ name: 'My_App' }) },
  'K8S-NAMESPACE': { holds: release({ namespace: '1team-a' }), fails: release({ namespace: 'team.a' }) },
  'K8S-NAMESPACE-SHARED': {
    holds: release({ namespace: 'my-kube-app' }),
    fails: release({ namespace: 'kube-system' }),
  },
  'K8S-124': { holds: release({ kubernetesVersion: '1.24' }), fails: release({ kubernetesVersion: '1.23' }) },
  'K8S-VERSION-UNTESTED': {
    holds: release({ kubernetesVersion: '1.37' }),
    fails: release({ kubernetesVersion: '1.38' }),
  },
}
