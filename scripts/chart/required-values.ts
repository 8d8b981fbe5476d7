import { Ajv } from 'ajv'
import { type ChartValue, chartValues } from './chart-values.ts'

const ajv = new Ajv({ strict: false })

/** A list, a map, and whatever may be empty or null: null says nothing more than that. */
const mayBeNull = ({ schema }: ChartValue) =>
  schema.type === 'array' || schema.type === 'object' || ajv.validate(schema, '') || ajv.validate(schema, null)

const [may, must] = [chartValues().filter(mayBeNull), chartValues().filter((value) => !mayBeNull(value))].map(
  (values) => values.map(({ path }) => path),
) as [string[], string[]]

/** `ingress.host`: the values that null leaves empty. */
export const nullableValues: readonly string[] = may

/** `service.port`: the values that must be there. */
export const requiredValues: readonly string[] = must

/** A template with the names of the values that must be there, a line each. */
export const requiredTemplate = (): string => `{{/*
The values that must be there, a line each. Generated: npm run chart.
*/}}
{{- define "realtime-svg.requiredValues" -}}
${requiredValues.join('\n')}
{{- end }}
`
