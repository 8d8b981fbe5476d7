import type { CheckedConfig, DeploymentConfig } from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import { checkContract } from '../contract/check-contract.ts'
import { savedConfig } from '../config/difference.ts'
import { sha256 } from '../formats/sha256.ts'
import { fileText, type OutputFile, plainFile } from '../yaml/lines.ts'
import { manifestFiles } from '../manifests/index.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { ChartSource } from './command.ts'
import { contractReport } from './contract-report.ts'
import { createSecrets } from './create-secrets/create-secrets.ts'
import { posix } from './create-secrets/posix.ts'
import { powershell } from './create-secrets/powershell.ts'
import { scriptedSecrets } from '../secrets/index.ts'
import { readme } from './readme.ts'
import { wayOf } from '../ways/index.ts'
import type { OutputTexts } from './texts.ts'
import { verifyImage } from './verify-image.ts'

/** What every file is made of, beside the configuration. */
export interface BundleContext {
  readonly texts: OutputTexts
  readonly chartSource: ChartSource
  /** The Helm chart's own files, `chart/realtime-svg/Chart.yaml`: the same for every configuration. */
  readonly chart: readonly OutputFile[]
  /** The text of src/verify-image, the part of verify-image.sh that is the same for every configuration. */
  readonly verifier: string
  /** What verify-image.sh found, if it was run. */
  readonly verdict: Verdict | null
}

/** deployment-config.json: what differs from the defaults; the page opens it again. */
export const configFile = (config: DeploymentConfig): OutputFile =>
  plainFile('deployment-config.json', JSON.stringify(savedConfig(config), null, 2))

/** `sha256sum --check SHA256SUMS`, from the folder of the bundle. */
const checksums = (files: readonly OutputFile[]): OutputFile =>
  plainFile('SHA256SUMS', files.map((file) => `${sha256(fileText(file))}  ${file.path}`).join('\n'))

const byPath = (a: OutputFile, b: OutputFile) => (a.path < b.path ? -1 : 1)

/** `realtime-svg-production.zip`: the release and its namespace, both checked names. */
export const bundleName = ({ release }: CheckedConfig): string => `${release.name}-${release.namespace}.zip`

/** Every file of the zip for the way that the configuration names, sorted by path, without the folder named for the release that holds them. */
export function bundleFiles(
  config: CheckedConfig,
  { texts, chartSource, chart, verifier, verdict }: BundleContext,
  way = wayOf(config),
): OutputFile[] {
  const { issues } = checkContract(unchecked(config))
  const secrets =
    scriptedSecrets(config).length === 0
      ? []
      : [
          plainFile('create-secrets.sh', createSecrets(posix, config, texts)),
          plainFile('create-secrets.ps1', createSecrets(powershell, config, texts)),
        ]
  const files = [
    plainFile('README.md', readme(config, issues, chartSource, texts, way)),
    plainFile('contract-report.md', contractReport(config, issues, chartSource, verdict, texts)),
    configFile(unchecked(config)),
    ...secrets,
    plainFile('verify-image.sh', verifyImage(config, verifier, texts)),
    ...way.files(config, { manifests: manifestFiles(config), chart }),
  ].sort(byPath)
  return [...files, checksums(files)].sort(byPath)
}
