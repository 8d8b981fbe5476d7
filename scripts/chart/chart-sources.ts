import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withValuesTable } from './chart-readme.ts'
import { chartValuesText } from './chart-values.ts'
import { requiredTemplate } from './required-values.ts'
import { streamsTemplate } from './streams-template.ts'
import { valuesSchemaText } from './values-schema.ts'

/** Where the chart's files are. */
export const chartFolder = join(import.meta.dirname, '../../src/chart/realtime-svg')

export const readChartFile = (name: string): string => readFileSync(join(chartFolder, name), 'utf8')

/** The chart's files that are made of the page's shape, defaults and sentences, by name. */
export const generatedFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  'values.yaml': await chartValuesText(),
  'values.schema.json': valuesSchemaText(),
  'templates/_required.tpl': requiredTemplate(),
  'templates/_streams.tpl': streamsTemplate(),
  'README.md': withValuesTable(readChartFile('README.md')),
})
