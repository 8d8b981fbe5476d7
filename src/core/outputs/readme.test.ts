import { expect, test } from 'vitest'
import { ways } from '../config/choices.ts'
import type { PartialConfig } from '../config/config.ts'
import { checkContract } from '../contract/check-contract.ts'
import { checked, sampleTexts } from '../program/samples.ts'
import { unchecked } from '../config/unchecked.ts'
import { readme } from './readme.ts'

const readmeOf = (settings: PartialConfig) => {
  const config = checked(settings)
  return readme(config, checkContract(unchecked(config)).issues, { chartRepository: null }, sampleTexts)
}
const git = { repository: 'https://git.example.com/team/deployments.git' }
const external: PartialConfig = { redis: { enabled: false, external: { host: 'cache.example.org' } } }

test('says where Redis is, and warns of what a restart loses only where it is ours', () => {
  expect(readmeOf(external)).toContain('| readme.redis | readme.redisExternal: `cache.example.org` |')
  expect(readmeOf(external)).toContain('| readme.kubernetes | 1.24+ |\n\n## picture.title\n')
  expect(readmeOf({})).toContain('> **readme.dataLoss**')
})

test('says how many replicas there are, or between what numbers', () => {
  expect(readmeOf({ replicas: 3 })).toContain('| readme.replicas | 3 |')
  expect(readmeOf({ autoscaling: { enabled: true } })).toContain('| readme.replicas | 2–6 |')
})

test('says what is warned of and where, or that there is nothing', () => {
  expect(readmeOf(external)).toContain('## readme.warnings\n\nreadme.noWarnings\n')
  expect(readmeOf({ replicas: 0 })).toContain(
    '## readme.warnings\n\n- `redis.enabled` (REDIS-PROD-EXTERNAL): issue.REDIS-PROD-EXTERNAL\n' +
      '- `replicas` (K8S-REPLICAS-NONE): issue.K8S-REPLICAS-NONE\n',
  )
})

test('says what helps when a step fails', () => {
  const text = readmeOf({ ...external, ingress: { enabled: true, host: 'a.example' } })
  expect(text).toContain('## troubles.title\n\n**`ImagePullBackOff`** helps.imageName\n\n```bash\nkubectl --namespace')
  expect(text).toContain('**`404 Not Found`** helps.notFound')
  expect(text).not.toContain('helps.redisInside')
})

test('draws what will run where GitHub and GitLab show Mermaid', () => {
  expect(readmeOf(external)).toContain('## picture.title\n\n```mermaid\nflowchart LR\n  people')
  expect(readmeOf(external)).toContain('redis[("Redis<br>cache.example.org')
})

test('asks to choose only where commands stand for one another', () => {
  const withHelm: PartialConfig = { delivery: { way: 'helm' } }
  const served = readme(checked(withHelm), [], { chartRepository: 'https://svg.example.org/charts' }, sampleTexts)
  expect(served.match(/readme\.chooseOne/g)).toHaveLength(1)
  expect(readmeOf(withHelm)).not.toContain('readme.chooseOne')
})

test.each(ways)('%s: the commands that deploy are all to be run', (way) => {
  expect(readmeOf({ delivery: { way, git } })).not.toContain('readme.chooseOne')
})

test('shows what is otherwise in PowerShell', () => {
  const text = readmeOf({ redis: { auth: { enabled: true } } })
  expect(text).toContain('readme.powershell: `curl.exe -fsS http://127.0.0.1:8080/health`, `curl.exe -fsS')
  expect(text).toContain('readme.powershell: `powershell -ExecutionPolicy Bypass -File create-secrets.ps1`\n')
  expect(text).toContain("readme.powershell: `powershell -Command 'if (kubectl api-resources")
  expect(text.match(/readme\.powershell/g)).toHaveLength(4)
})
