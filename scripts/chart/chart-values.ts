import type { SettingPath } from '../../src/core/config/config.ts'
import { commentLines, fileText, line, lineText } from '../../src/core/yaml/lines.ts'
import { completeValues } from '../../src/core/outputs/values.ts'
import { checked } from '../../src/core/program/samples.ts'
import { loadMessages } from '../../src/i18n/load-messages.ts'
import { loadOutputTexts } from '../../src/i18n/output-texts.ts'
import { forParents, type Schema, valuesSchema } from './values-schema.ts'
import { sentence } from './values-sentences.ts'

const head = [
  line('comment', '# yaml-language-server: $schema=values.schema.json'),
  ...commentLines('The values of realtime-svg. Generated: npm run chart.'),
]

/** A value of the chart with its path, `image.backend.tag`; lists and maps are one value each. */
export interface ChartValue {
  readonly path: string
  readonly schema: Schema
}

/** Every value of the chart, in the order of values.yaml. */
export function chartValues({ properties = {} }: Schema = valuesSchema(), prefix = ''): ChartValue[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`
    if (path in forParents) return []
    return schema.properties ? chartValues(schema, `${path}.`) : [{ path, schema }]
  })
}

/** What a closed list lets through; empty for every other value. */
export const choices = ({ schema }: ChartValue): string[] => {
  const listed = schema.enum ?? (schema.anyOf as Schema[] | undefined)?.find((part) => part.enum)?.enum
  return (listed as string[] | undefined) ?? []
}

/** The chart's own `values.yaml`: the defaults of the page, each under its sentence, a blank line before each group. */
export async function chartValuesText(): Promise<string> {
  const texts = await loadOutputTexts(await loadMessages('en'))
  const listed = new Map(chartValues().map((value) => [value.path, choices(value).join(', ')]))
  const setting = (path: SettingPath) => {
    const words = listed.get(path)
    return words ? `${sentence(path)} One of: ${words}.` : sentence(path)
  }
  const { lines } = completeValues(checked({}), { ...texts, setting })
  const body = lines.slice(1 + commentLines(texts.values.title).length)
  const isTop = (index: number) => /^[^ ]/.test(lineText(body[index]!))
  const follows = (index: number) => index > 0 && lineText(body[index - 1]!).startsWith('#')
  const spaced = body.flatMap((each, index) => (isTop(index) && !follows(index) ? [line('comment', ''), each] : [each]))
  return fileText({ path: 'values.yaml', lines: [...head, ...spaced] })
}
