import { checker } from './checker.ts'
import { firstRules } from './rules/first.ts'

/** Without the advice, which comes once the form answers: the same errors, so the same outputs. */
export const checkFirst = checker(firstRules)
