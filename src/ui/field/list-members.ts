import { secretSources, taintEffects, tolerationOperators } from '../../core/config/choices.ts'
import type { ListPath } from '../form/rows.ts'

/** One value of an item: its name after the item, `.key`, or empty where an item is a text itself; its control. */
export interface ListMember {
  readonly name: '' | `.${string}`
  readonly kind?: 'number'
  readonly options?: readonly string[]
  /** In which items it matters; undefined: in all. */
  readonly when?: (item: unknown) => boolean
}

export type RecordKind = 'pairs' | 'parents' | 'tolerations' | 'logins'

const isOfStore = (item: unknown) => (item as { readonly source: string }).source === 'external'

/** What the items of a list consist of. */
export const recordMembers: Readonly<Record<RecordKind, readonly ListMember[]>> = {
  pairs: [{ name: '.key' }, { name: '.value' }],
  parents: [{ name: '.name' }, { name: '.namespace' }, { name: '.sectionName' }],
  logins: [
    { name: '.name' },
    { name: '.source', options: secretSources },
    { name: '.remoteKey', when: isOfStore },
    { name: '.remoteProperty', when: isOfStore },
  ],
  tolerations: [
    { name: '.key' },
    { name: '.operator', options: tolerationOperators },
    { name: '.value' },
    { name: '.effect', options: taintEffects },
    { name: '.tolerationSeconds', kind: 'number' },
  ],
}

// Labels are words; the values of annotations may have lines.
const annotations = /[aA]nnotations$/

/** Whether a member's text may have several lines. */
export const isOfLines = (path: ListPath, name: string): boolean => name === '.value' && annotations.test(path)

const emptyValue = ({ kind, options }: ListMember) => (kind === 'number' ? null : (options?.[0] ?? ''))

/** What is added: a text, or a record of its first choices and otherwise nothing. */
export const emptyItem = (members: readonly ListMember[]): unknown =>
  members[0]?.name === '' ? '' : Object.fromEntries(members.map((member) => [member.name.slice(1), emptyValue(member)]))
