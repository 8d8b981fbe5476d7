import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFolder, generatedFiles } from './chart-sources.ts'

for (const [name, text] of Object.entries(await generatedFiles())) writeFileSync(join(chartFolder, name), text)
