import { join } from 'node:path'

/** The oldest that we promise to work with and the newest there is: what both read alike, those between do too. */
export const programs = {
  helm: { oldest: '3.9.4', newest: '4.2.3' },
  kubectl: { oldest: '1.24.0', newest: '1.36.3' },
} as const

export const folder = import.meta.dirname

/** `tools/kube/programs/helm-3.9.4`. */
export const programPath = (name: keyof typeof programs, version: string): string =>
  join(folder, 'programs', `${name}-${version}`)
