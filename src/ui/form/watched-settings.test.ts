import { expect, test } from 'vitest'
import { typedSettings } from '../../core/contract/rules/typed-secrets.ts'
import { recordMembers } from '../field/list-members.ts'
import { essential } from './essential.ts'
import type { Row } from './rows.ts'
import { sections } from './sections.ts'

/** What a person types in a row, as a rule names it: `commonLabels[].value`. */
function typedIn(row: Row): readonly string[] {
  switch (row.kind) {
    case 'text':
    case 'number':
    case 'amount':
      return [row.path]
    case 'texts':
      return [`${row.path}[]${row.member}`]
    case 'pairs':
    case 'parents':
    case 'tolerations':
    case 'logins':
      return recordMembers[row.kind]
        .filter(({ options, kind }) => options === undefined && kind === undefined)
        .map(({ name }) => `${row.path}[]${name}`)
    case 'flag':
    case 'segments':
    case 'select':
    case 'checks':
    case 'redis':
    case 'exposure':
    case 'platform':
    case 'heading':
      return []
  }
}

test('every field to type in is watched for secrets', () => {
  const typed = [...essential, ...sections.flatMap(({ rows }) => rows)].flatMap(typedIn)
  expect(typed.length).toBeGreaterThan(60)
  expect(typed.filter((path) => !(typedSettings as readonly string[]).includes(path))).toEqual([])
})
