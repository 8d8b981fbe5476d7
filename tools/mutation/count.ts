/** What we read of Stryker's JSON report. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

/** How many changes were made and how many of them a test noticed; one that no test runs counts as not noticed. */
export function count({ files }: Report): { changes: number; noticed: number; passed: number; percent: number } {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const noticed = all.filter((status) => status === 'Killed' || status === 'Timeout').length
  const passed = all.filter((status) => status === 'Survived' || status === 'NoCoverage').length
  const changes = noticed + passed
  return { changes, noticed, passed, percent: Math.round((noticed / Math.max(changes, 1)) * 1000) / 10 }
}
