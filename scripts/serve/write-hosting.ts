import { writeFileSync } from 'node:fs'
import { securityHeaders } from './security-headers.ts'

const lines = Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`)

writeFileSync(
  'hosting/nginx/configurator/security-headers.conf',
  `# What every answer says about security: npm run hosting writes it from scripts/serve/security-headers.ts.\n\n${lines.join('\n')}\n`,
)
