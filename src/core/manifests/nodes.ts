import type { CheckedConfig } from '../config/config.ts'
import { orNone, pairsMap } from './metadata.ts'

/** Which nodes the Pods of the app and of Redis may be on. */
export const onNodes = ({ nodeSelector }: CheckedConfig) => ({
  nodeSelector: orNone(pairsMap('nodeSelector', nodeSelector)),
})
