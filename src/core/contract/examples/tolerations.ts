import type { PartialConfig } from '../../config/config.ts'

type Toleration = NonNullable<PartialConfig['tolerations']>[number]

const tolerates = (toleration: Toleration): PartialConfig => ({ tolerations: [toleration] })

/** Examples of the rules about tolerations. */
export const tolerationExamples = {
  'K8S-TOLERATION-KEY': { holds: tolerates({ key: 'example.com/gpu' }), fails: tolerates({ key: 'dedicated=svg' }) },
  'K8S-TOLERATION-KEY-NONE': {
    holds: tolerates({ operator: 'Exists', effect: 'NoSchedule' }),
    fails: tolerates({ operator: 'Equal', value: 'svg' }),
  },
  'K8S-TOLERATION-ALL': {
    holds: tolerates({ operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }),
    fails: tolerates({ operator: 'Exists' }),
  },
  'K8S-TOLERATION-VALUE': {
    holds: tolerates({ key: 'dedicated', value: '' }),
    fails: tolerates({ key: 'dedicated', value: 'svg app' }),
  },
  'K8S-TOLERATION-VALUE-EXISTS': {
    holds: tolerates({ key: 'dedicated', operator: 'Exists' }),
    fails: tolerates({ key: 'dedicated', operator: 'Exists', value: 'svg' }),
  },
  'K8S-TOLERATION-SECONDS': {
    holds: tolerates({ key: 'dedicated', effect: 'NoExecute', tolerationSeconds: 0 }),
    fails: tolerates({ key: 'dedicated', effect: 'NoExecute', tolerationSeconds: '5m' }),
  },
  'K8S-TOLERATION-SECONDS-EFFECT': {
    holds: tolerates({ key: 'dedicated', effect: 'NoExecute', tolerationSeconds: 60 }),
    fails: tolerates({ key: 'dedicated', effect: 'NoSchedule', tolerationSeconds: 60 }),
  },
} as const
