import { execFileSync } from 'node:child_process'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly scope: 'required' | 'optional'
}

interface Bill {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/** What the package in `folder` brings to those who use it, read from its lockfile, as CycloneDX: the same lockfile, the same bytes. */
export function billOfMaterials(folder: string): string {
  const printed = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  const bill = JSON.parse(printed) as Bill
  // npm draws a number, looks at the clock and at itself, and takes the folder's name for the package's.
  const root = bill.metadata.component
  const component = { ...root, name: root['bom-ref'].replace(/@[^@]*$/, '') }
  // Not by --omit=dev: that leaves out what a package for development needs as well.
  const components = bill.components.filter(({ scope }) => scope === 'required')
  const refs = new Set([component, ...components].map((part) => part['bom-ref']))
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((used) => refs.has(used)) }))
  return `${JSON.stringify({ ...bill, serialNumber: undefined, metadata: { component }, components, dependencies }, null, 2)}\n`
}
