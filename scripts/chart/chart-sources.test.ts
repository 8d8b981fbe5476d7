import { expect, test } from 'vitest'
import { generatedFiles, readChartFile } from './chart-sources.ts'

test.each(Object.entries(await generatedFiles()))('%s of the chart is up to date: npm run chart', (name, text) => {
  expect(readChartFile(name)).toBe(text)
})
