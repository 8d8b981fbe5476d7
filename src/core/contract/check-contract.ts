import { checker } from './checker.ts'
import { rules } from './rules/index.ts'

export type { Issue } from './checker.ts'

/** Holds a configuration against every rule. */
export const checkContract = checker(rules)
