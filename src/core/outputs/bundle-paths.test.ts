import { expect, test } from 'vitest'
import { ways } from '../config/choices.ts'
import { manifestFiles } from '../manifests/index.ts'
import { checked, samples, sampleTexts } from '../program/samples.ts'
import { plainFile } from '../yaml/lines.ts'
import { bundleFiles } from './bundle.ts'
import { bundlePaths } from './bundle-paths.ts'

const chart = [plainFile('chart/realtime-svg/Chart.yaml', 'name: realtime-svg')]
const context = { texts: sampleTexts, chartSource: { chartRepository: null }, chart, verifier: 'run\n', verdict: null }
const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path)
// Of some texts in the manifests Kustomize would make others, so one file less is written.
const withText = { ...samples, text: { commonAnnotations: [{ key: 'a', value: '$$(b)' }] } }
const all = Object.entries(withText).flatMap(([name, sample]) => ways.map((way) => [name, way, sample] as const))

test.each(all)('names every file of the zip and no other: %s, %s', (_, way, sample) => {
  const config = checked({ ...sample, delivery: { way, git: { repository: 'https://git.example.com/deploy.git' } } })
  expect(bundlePaths(config, manifestFiles(config), pathsOf(chart))).toEqual(pathsOf(bundleFiles(config, context)))
})
