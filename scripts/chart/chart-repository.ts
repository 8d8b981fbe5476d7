import { createHash } from 'node:crypto'
import { load } from 'js-yaml'
import type { Plugin } from 'vite'
import { fileText } from '../../src/core/yaml/lines.ts'
import { yamlLines } from '../../src/core/yaml/yaml.ts'
import { chartFiles } from '../../src/cli/chart-files.ts'
import { readChartFile } from './chart-sources.ts'
import { tarGzip } from './tar.ts'

/** A file below the page: `charts/index.yaml`. */
export interface RepositoryFile {
  readonly path: string
  readonly content: Buffer
}

// Helm wants a date; the day of a build would make every build another one.
const created = '2020-01-01T00:00:00Z'

/** The chart as `helm package` would pack it: in a folder of its name, Chart.yaml first. */
export function packageChart(): Buffer {
  const files = chartFiles().map((file) => ({ path: file.path.replace(/^chart\//, ''), text: fileText(file) }))
  const isFirst = ({ path }: { path: string }) => path.endsWith('/Chart.yaml')
  return tarGzip([...files.filter(isFirst), ...files.filter((file) => !isFirst(file))])
}

/** A Helm repository of this one chart. Its addresses are relative, so it works wherever the page is served from. */
export function chartRepository(): RepositoryFile[] {
  const chart = load(readChartFile('Chart.yaml')) as { readonly name: string; readonly version: string }
  const content = packageChart()
  const name = `${chart.name}-${chart.version}.tgz`
  const digest = createHash('sha256').update(content).digest('hex')
  const entries = { [chart.name]: [{ ...chart, created, digest, urls: [name] }] }
  const index = fileText({ path: 'index.yaml', lines: yamlLines({ apiVersion: 'v1', entries, generated: created }) })
  return [
    { path: 'charts/index.yaml', content: Buffer.from(index) },
    { path: `charts/${name}`, content },
  ]
}

/** Makes the built page a Helm repository too: `helm upgrade --install NAME realtime-svg --repo <page>/charts`. */
export const emitChartRepository = (): Plugin => ({
  name: 'chart-repository',
  apply: 'build',
  generateBundle() {
    for (const { path, content } of chartRepository()) {
      this.emitFile({ type: 'asset', fileName: path, source: content })
    }
  },
})
