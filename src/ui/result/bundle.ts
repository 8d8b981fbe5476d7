import { zipFiles } from '../../browser/zip.ts'
import { download } from '../../browser/download.ts'
import type { CheckedConfig } from '../../core/config/config.ts'
import { bundleFiles, bundleName } from '../../core/outputs/bundle.ts'
import { type OutputFile, plainFile } from '../../core/yaml/lines.ts'
import type { Verdict } from '../../core/verdict/verdict.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Texts } from '../../i18n/output-texts.ts'
import { noChartSource } from './chart-source.ts'
import { textsOf } from './use-texts.ts'
import { verifier } from '../verdict/verifier.ts'

const sources = import.meta.glob<string>('../../chart/realtime-svg/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
  // else it leaves out .helmignore
  exhaustive: true,
})
const chart: readonly OutputFile[] = Object.entries(sources).map(([path, text]) =>
  plainFile(path.replace('../../', ''), text),
)

/** The paths of the chart's own files, as they are in the bundle. */
export const chartPaths: readonly string[] = chart.map(({ path }) => path)

const made = new WeakMap<CheckedConfig, { readonly with: readonly unknown[]; readonly files: readonly OutputFile[] }>()

/** Every file of the zip, made once for each configuration, verdict and language. */
export function filesOf(config: CheckedConfig, verdict: Verdict | null, texts: Texts): readonly OutputFile[] {
  const before = made.get(config)
  if (before && before.with[0] === verdict && before.with[1] === texts) return before.files
  const files = bundleFiles(config, { texts, chartSource: noChartSource, chart, verifier, verdict })
  made.set(config, { with: [verdict, texts], files })
  return files
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Hands the whole bundle over as a zip; returns its name and SHA-256 (null where the page may not compute one). */
export async function downloadBundle(
  config: CheckedConfig,
  verdict: Verdict | null,
  messages: Messages,
): Promise<{ name: string; sha256: string | null }> {
  const texts = await textsOf(messages)
  const bytes = await zipFiles(config.release.name, filesOf(config, verdict, texts))
  const name = bundleName(config)
  download(name, bytes, 'application/zip')
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  return { name, sha256: subtle ? hex(await subtle.digest('SHA-256', bytes)) : null }
}
