import { expect, test } from 'vitest'
import { foldersOf } from './file-tree.ts'

test('folders first, each with all that is above its files, then what lies beside them', () => {
  const chart = ['chart/realtime-svg/Chart.yaml', 'chart/realtime-svg/templates/ingress.yaml']
  expect(foldersOf(['README.md', ...chart, 'manifests/40-deployment.yaml', 'values.yaml'])).toEqual([
    { path: 'chart/realtime-svg/', files: chart },
    { path: 'manifests/', files: ['manifests/40-deployment.yaml'] },
    { path: '', files: ['README.md', 'values.yaml'] },
  ])
})

test('a folder of unknown files stands without any', () => {
  expect(foldersOf(['README.md', 'chart/realtime-svg/'])).toEqual([
    { path: 'chart/realtime-svg/', files: [] },
    { path: '', files: ['README.md'] },
  ])
})
