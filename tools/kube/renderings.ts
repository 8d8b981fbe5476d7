import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '../../src/cli/write-files.ts'
import type { CheckedConfig } from '../../src/core/config/config.ts'
import { fileText } from '../../src/core/yaml/lines.ts'
import { manifestFiles } from '../../src/core/manifests/index.ts'
import { kustomizationFiles } from '../../src/core/outputs/kustomization.ts'
import { externalSecretFiles } from '../../src/core/ways/external-secrets.ts'
import { values } from '../../src/core/outputs/values.ts'
import { type Age, helm, kubectl, printed } from './kube.ts'

export const chart = join(import.meta.dirname, '../../src/chart/realtime-svg')

/** The manifests as `kubectl apply -f manifests/` reads them: one text, in the order of the files. */
export const manifestText = (config: CheckedConfig): string => manifestFiles(config).map(fileText).join('---\n')

/** What `kubectl apply -k .` would apply. */
export async function kustomized(config: CheckedConfig, age: Age): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kustomize-'))
  const manifests = manifestFiles(config)
  writeFiles(folder, [...manifests, ...kustomizationFiles(config, manifests)])
  const text = printed(await kubectl(age, ['kustomize', folder]))
  rmSync(folder, { recursive: true })
  return text
}

/** How to render the chart with the bundle's values.yaml on the oldest Kubernetes that the configuration is for. */
export function templateCommand(config: CheckedConfig): { readonly args: string[]; readonly input: string } {
  const { name, namespace, kubernetesVersion } = config.release
  const target = ['--namespace', namespace, '--kube-version', kubernetesVersion, '--skip-tests']
  return { args: ['template', name, chart, ...target, '-f', '-'], input: fileText(values(config)) }
}

/** What `helm upgrade --install` would apply, and the ExternalSecrets that stand beside the chart. */
export async function templated(config: CheckedConfig, age: Age): Promise<string> {
  const { args, input } = templateCommand(config)
  const beside = externalSecretFiles(manifestFiles(config)).map((file) => `---\n${fileText(file)}`)
  return [printed(await helm(age, args, { input })), ...beside].join('')
}
