import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartFiles } from '../../src/cli/chart-files.ts'
import { verifierText } from '../../src/cli/verifier.ts'
import { writeFiles } from '../../src/cli/write-files.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { bundleFiles } from '../../src/core/outputs/bundle.ts'
import { loadMessages } from '../../src/i18n/load-messages.ts'
import { loadOutputTexts } from '../../src/i18n/output-texts.ts'

const texts = await loadOutputTexts(await loadMessages('en'))
const plain = { chart: chartFiles(), verifier: verifierText() }
const context = { texts, chartSource: { chartRepository: null }, ...plain, verdict: null }

/** A folder with the bundle, as a person unpacks it. */
export function unpacked(config: CheckedConfig): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  writeFiles(folder, bundleFiles(config, context))
  return folder
}

/** The commands of a README, as GitHub's button copies each: the whole first, then one by one. */
export const commandBlocks = (readme: string): readonly string[] =>
  [...readme.matchAll(/^(`{3,})bash\n([^]*?)\n\1$/gm)].map(([, , text]) => text!)
