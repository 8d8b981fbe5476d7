import { writeFileSync } from 'node:fs'
import { valuesSchemaText } from './values-schema.ts'

writeFileSync('src/chart/realtime-svg/values.schema.json', valuesSchemaText())
