import type { CheckedConfig } from '../config/config.ts'
import { wayOf } from '../ways/index.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { scriptedSecrets } from '../secrets/index.ts'

const common = ['README.md', 'SHA256SUMS', 'contract-report.md', 'deployment-config.json', 'verify-image.sh']
const secrets = ['create-secrets.ps1', 'create-secrets.sh']
const empty = (path: string) => ({ path, lines: [] })

/**
 * The paths of `bundleFiles`, sorted, before the texts and the chart are there. `chart`: the paths of its files;
 * `['chart/realtime-svg/']` where they are not known yet.
 */
export function bundlePaths(
  config: CheckedConfig,
  manifests: readonly OutputFile[],
  chart: readonly string[],
): readonly string[] {
  const own = wayOf(config).files(config, { manifests, chart: chart.map(empty) })
  const needed = scriptedSecrets(config).length > 0 ? secrets : []
  return [...common, ...needed, ...own.map(({ path }) => path)].sort((a, b) => (a < b ? -1 : 1))
}
