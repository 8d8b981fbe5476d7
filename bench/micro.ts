import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaults, type DeploymentConfig } from '../src/core/config/config.ts'
import { checkContract } from '../src/core/contract/check-contract.ts'
import { generate } from '../src/core/program/generate.ts'
import { fileText } from '../src/core/yaml/lines.ts'
import { appDeployment } from '../src/core/manifests/app-deployment.ts'
import { manifestFiles } from '../src/core/manifests/index.ts'
import { values } from '../src/core/outputs/values.ts'
import { yamlLines } from '../src/core/yaml/yaml.ts'
import { helm } from '../tools/kube/kube.ts'
import { programPath, programs } from '../tools/kube/programs.ts'
import { summary, type Summary } from './statistics.ts'

/** The defaults with so many labels and as many annotations on every object. */
export function withMany(count: number): DeploymentConfig {
  const pairs = Array.from({ length: count }, (_, at) => ({ key: `example.com/key-${at}`, value: `value-${at}` }))
  return { ...structuredClone(defaults), commonLabels: pairs, commonAnnotations: pairs }
}

function timed(operation: () => unknown): Summary {
  for (let warm = 0; warm < 300; warm += 1) operation()
  return summary(
    Array.from({ length: 1000 }, () => {
      const start = performance.now()
      operation()
      return performance.now() - start
    }),
  )
}

/** Milliseconds of one operation in Node, warm. */
export function operations(count: number): Record<string, Summary> {
  const config = withMany(count)
  const { config: checked } = checkContract(config)
  if (checked === null) throw new Error('the measured configuration has errors')
  const tree = appDeployment(checked)
  return {
    generate: timed(() => generate(config, { chartRepository: null })),
    checkContract: timed(() => checkContract(config)),
    manifestFiles: timed(() => manifestFiles(checked)),
    'yamlLines of the Deployment': timed(() => yamlLines(tree)),
  }
}

/** Milliseconds of `helm template` of the same values, which is what a person would run instead; null without Helm. */
export async function helmTemplate(count: number): Promise<Summary | null> {
  const { config } = checkContract(withMany(count))
  if (config === null || !existsSync(programPath('helm', programs.helm.newest))) return null
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'values.yaml')
  writeFileSync(file, fileText(values(config)))
  const chart = join(import.meta.dirname, '../src/chart/realtime-svg')
  const runs: number[] = []
  for (let run = 0; run < 20; run += 1) {
    const start = performance.now()
    const { code, stderr } = await helm('newest', ['template', 'realtime-svg', chart, '-f', file])
    runs.push(performance.now() - start)
    if (code !== 0) throw new Error(stderr)
  }
  return summary(runs)
}
