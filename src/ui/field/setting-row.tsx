import { isShown, type ListPath, type Row } from '../form/rows.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { useMessages, useSession } from '../shell/workbench.ts'
import { AmountWords } from './amount-words.tsx'
import { ExposureField } from './exposure-field.tsx'
import { FieldFrame } from './field-frame.tsx'
import { FlagInput } from './flag-input.tsx'
import { type ListMember, type RecordKind, recordMembers } from './list-members.ts'
import { PlatformField } from './platform-field.tsx'
import { RedisField } from './redis-field.tsx'
import { TextInput } from './text-input.tsx'
import { useField } from './use-field.ts'
import controls from './controls.module.css'
import css from './field.module.css'

// The program does not need them for the first key.
const ChecksInput = deferredPart((parts) => parts.ChecksInput)
const SegmentsInput = deferredPart((parts) => parts.SegmentsInput)
const SelectInput = deferredPart((parts) => parts.SelectInput)
const ListInput = deferredPart((parts) => parts.ListInput)

type SingleRow = Exclude<Row, { readonly kind: 'redis' | 'platform' | 'exposure' | 'texts' | RecordKind | 'heading' }>

function SingleField({ row }: { row: SingleRow }) {
  const field = useField(row.path)
  const { unit } = field.text
  switch (row.kind) {
    case 'text':
    case 'number':
      return (
        <FieldFrame
          field={field}
          control={<TextInput field={field} kind={row.kind} suggestions={row.suggestions} />}
          aside={unit && <span className={controls.words}>{unit}</span>}
        />
      )
    case 'amount':
      return (
        <FieldFrame
          field={field}
          control={<TextInput field={field} kind="amount" />}
          aside={<AmountWords path={row.path} />}
        />
      )
    case 'flag':
      return <FieldFrame field={field} control={<FlagInput field={field} />} />
    case 'select':
      return <FieldFrame field={field} control={<SelectInput field={field} options={row.options} />} />
    case 'segments':
      return <FieldFrame field={field} isGroup control={<SegmentsInput field={field} options={row.options} />} />
    case 'checks':
      return <FieldFrame field={field} isGroup control={<ChecksInput field={field} options={row.options} />} />
  }
}

interface ListProps {
  readonly path: ListPath
  readonly members: readonly ListMember[]
}

function ListField({ path, members }: ListProps) {
  const field = useField(path)
  const layout = members.length > 1 ? 'wide' : 'beside'
  return <FieldFrame field={field} isGroup layout={layout} control={<ListInput {...{ field, path, members }} />} />
}

/** The control that a row of the form asks for; nothing while the setting does not matter. */
export function SettingRow({ row }: { row: Row }) {
  const { ui } = useMessages()
  const isVisible = useSession(({ values }) => isShown(row, values))
  if (!isVisible) return null
  switch (row.kind) {
    case 'heading':
      return <h3 className={css.heading}>{ui.headings[row.id]}</h3>
    case 'exposure':
      return <ExposureField path={row.path} other={row.other} />
    case 'redis':
      return <RedisField path={row.path} />
    case 'platform':
      return <PlatformField path={row.path} options={row.options} />
    case 'texts':
      return <ListField path={row.path} members={[{ name: row.member }]} />
    case 'pairs':
    case 'parents':
    case 'tolerations':
    case 'logins':
      return <ListField path={row.path} members={recordMembers[row.kind]} />
    case 'text':
    case 'number':
    case 'amount':
    case 'flag':
    case 'segments':
    case 'select':
    case 'checks':
      return <SingleField row={row} />
  }
}
