import type { CheckedConfig, ConfigPath } from '../config/config.ts'
import { from, fromText } from '../yaml/trace.ts'
import { orNone, pairsMap } from './metadata.ts'

/** The tolerations as Kubernetes has them; a member that says nothing is left out. */
export function tolerationItems(tolerations: CheckedConfig['tolerations']) {
  if (tolerations.length === 0) return undefined
  return tolerations.map(({ key, operator, value, effect, tolerationSeconds }, i) => {
    const path = (member: string) => `tolerations[${i}].${member}` as ConfigPath
    return {
      key: fromText(path('key'), key),
      operator: from(path('operator'), operator),
      value: fromText(path('value'), value),
      effect: effect === '' ? undefined : from(path('effect'), effect),
      tolerationSeconds: tolerationSeconds === null ? undefined : from(path('tolerationSeconds'), tolerationSeconds),
    }
  })
}

/** Which nodes the Pods of the app and of Redis may be on. */
export const onNodes = ({ nodeSelector, tolerations }: CheckedConfig) => ({
  nodeSelector: orNone(pairsMap('nodeSelector', nodeSelector)),
  tolerations: tolerationItems(tolerations),
})
