import { createHash } from 'node:crypto'
import { chartFiles } from '../../src/cli/chart-files.ts'
import { verifierText } from '../../src/cli/verifier.ts'
import { zipFiles } from '../../src/browser/zip.ts'
import { bundleFiles } from '../../src/core/outputs/bundle.ts'
import { loadMessages } from '../../src/i18n/load-messages.ts'
import { loadOutputTexts } from '../../src/i18n/output-texts.ts'
import { bundled } from './configurations.ts'

// tsx tools/kube/zip-digests.ts: the SHA-256 of the bundle of each configuration, one a line.
const texts = await loadOutputTexts(await loadMessages('ko'))
const context = {
  texts,
  chartSource: { chartRepository: null },
  chart: chartFiles(),
  verifier: verifierText(),
  verdict: null,
}
for (const config of bundled) {
  const files = bundleFiles(config, context)
  const bytes = await zipFiles(config.release.name, files)
  console.log(createHash('sha256').update(bytes).digest('hex'))
}
