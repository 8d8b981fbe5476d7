import { type ChartValue, chartValues, choices } from './chart-values.ts'

const start = '<!-- values: generated with `npm run chart` -->'
const end = '<!-- /values -->'

const code = (text: string) => `\`${text}\``

function typeOf({ schema }: ChartValue): string {
  const types = [schema.type].flat().filter((name) => name !== undefined)
  return types.map((name) => (name === 'object' ? 'map' : name === 'array' ? 'list' : name)).join(' or ')
}

function meaning(value: ChartValue): string {
  const words = choices(value).filter((word) => word !== '')
  const listed = words.length === 0 ? '' : ` One of ${words.map(code).join(', ')}.`
  return `${String(value.schema.description)}${listed}`.replaceAll('|', '\\|')
}

const row = (value: ChartValue) =>
  `| ${code(value.path)} | ${typeOf(value)} | ${code(JSON.stringify(value.schema.default))} | ${meaning(value)} |`

const table = () =>
  ['| Value | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...chartValues().map(row)].join('\n')

/** A chart's README with the table between its two marks made anew; the text around it is written by hand. */
export function withValuesTable(readme: string): string {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error('the README has lost the marks of its values table')
  return `${before}${start}\n\n${table()}\n\n${end}${after}`
}
