import type { ConfigPath, SettingPath } from '../../core/config/config.ts'
import { type ClauseId, clauses } from '../../core/contract/clauses.ts'
import { rules } from '../../core/contract/rules/index.ts'
import { settingOf } from '../session/form-name.ts'

// Clauses that a setting answers without a rule.
const more: Partial<Record<SettingPath, readonly ClauseId[]>> = {
  'image.platforms': ['ARCH-AMD64', 'ARCH-ARM64'],
  'image.pullSecrets': ['REG-PUBLIC', 'REG-PRIVATE-VALUES', 'REG-PRIVATE-SECRET'],
  'image.backend.pullPolicy': ['REG-PRIVATE-VALUES'],
  'redis.enabled': ['REDIS-NO-PVC', 'REDIS-PROD-EXTERNAL'],
  'redis.auth.enabled': ['REDIS-ENV-PASSWORD', 'APP-ENV-REDIS-PASSWORD'],
  preStopSeconds: ['APP-SIGTERM'],
  'securityContext.runAsUser': ['SEC-NONROOT'],
  writablePaths: ['SEC-READONLY'],
}

const known = new Set<string>(clauses.map(({ id }) => id))
const isClause = (id: string): id is ClauseId => known.has(id)

function collect(): ReadonlyMap<SettingPath, readonly ClauseId[]> {
  const map = new Map<SettingPath, ClauseId[]>()
  const add = (setting: SettingPath, ids: readonly ClauseId[]) =>
    map.set(setting, [...new Set([...(map.get(setting) ?? []), ...ids])])
  for (const { source, paths } of rules) if (isClause(source)) paths.forEach((path) => add(path, [source]))
  Object.entries(more).forEach(([setting, ids]) => add(setting as SettingPath, ids))
  return map
}

const bySetting = collect()

/** The clauses of the contract that a setting answers. */
export const clausesOf = (path: ConfigPath): readonly ClauseId[] => bySetting.get(settingOf(path)) ?? []
