import type { CheckedConfig } from '../config/config.ts'
import { secretPrefix } from '../manifests/index.ts'
import { externalFolder } from '../secrets/external.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import type { OutputFile } from '../yaml/lines.ts'
import type { ExplainedFile } from './way.ts'

export const hasExternalSecrets = (config: CheckedConfig): boolean =>
  neededSecrets(config).some(({ source }) => source === 'external')

/** The ExternalSecrets in a folder of their own, for a way that has no manifests: the chart knows nothing of Secrets. */
export const externalSecretFiles = (manifests: readonly OutputFile[]): OutputFile[] =>
  manifests
    .filter(({ path }) => path.startsWith(secretPrefix))
    .map((file) => ({ ...file, path: externalFolder + file.path.slice(secretPrefix.length) }))

export const externalSecretParts = (config: CheckedConfig): ExplainedFile[] =>
  hasExternalSecrets(config) ? [{ id: 'externalSecrets', path: externalFolder }] : []
