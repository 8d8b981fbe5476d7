import { useRef } from 'react'
import type { ConfigPath } from '../../core/config/config.ts'
import { valueAt } from '../../core/config/path.ts'
import type { ListPath } from '../form/rows.ts'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useWorkbench } from '../shell/workbench.ts'
import { SelectInput } from './choice-inputs.tsx'
import { FieldIssueList } from './field-issue-list.tsx'
import { emptyItem, isOfLines, type ListMember } from './list-members.ts'
import { TextInput } from './text-input.tsx'
import { type Field, useField, useSetting } from './use-field.ts'
import css from './choices.module.css'

interface MemberProps {
  readonly path: ConfigPath
  readonly position: number
  readonly kind: 'text' | 'lines' | 'number'
  readonly options?: readonly string[] | undefined
}

/** One value of one item; its issues stand under it. */
function Member({ path, position, kind, options }: MemberProps) {
  const field = useField(path)
  const { label, help } = field.text
  const name = `${label} ${position + 1}`
  return (
    <div className={css.member} data-path={path} data-invalid={field.isInvalid || undefined}>
      {options ? (
        <SelectInput field={field} options={options} label={name} />
      ) : (
        <TextInput field={field} kind={kind} label={name} placeholder={label} />
      )}
      <span id={field.helpId} hidden>
        {help}
      </span>
      {field.issues.length > 0 && <FieldIssueList issues={field.issues} id={field.issuesId} />}
    </div>
  )
}

interface Props {
  readonly field: Field
  readonly path: ListPath
  readonly members: readonly ListMember[]
}

/** Texts, or records, that can be added and taken away; the focus stays in the list. */
export function ListInput({ field, path, members }: Props) {
  const { ui } = useMessages()
  const { session } = useWorkbench()
  const items = useSetting<readonly unknown[]>(path)
  const count = items.length
  const list = useRef<HTMLDivElement>(null)
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus())

  const add = () => {
    session.add(path, emptyItem(members))
    focusOn(`[data-item="${count}"] input, [data-item="${count}"] textarea`)
  }
  const remove = (index: number) => {
    session.set(path, (valueAt(session.state.get().values, path) as unknown[]).toSpliced(index, 1))
    focusOn(count > 1 ? `[data-item="${Math.min(index, count - 2)}"] button` : 'button')
  }

  return (
    <div ref={list} className={css.list} role="group" aria-labelledby={field.labelId} aria-describedby={field.helpId}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css.item} data-item={index} data-members={members.length}>
          {members
            .filter(({ when }) => when?.(items[index]) ?? true)
            .map(({ name, kind, options }) => (
              <Member
                key={name}
                path={`${path}[${index}]${name}` as ConfigPath}
                position={index}
                kind={isOfLines(path, name) ? 'lines' : (kind ?? 'text')}
                options={options}
              />
            ))}
          <button
            type="button"
            className={css.remove}
            aria-label={ui.removeItem(field.text.label, index + 1)}
            onClick={() => remove(index)}
          >
            <Icon name="remove" />
          </button>
        </div>
      ))}
      <button type="button" className={css.add} id={path} onClick={add}>
        <Icon name="add" />
        {ui.add}
        <span className="said"> {field.text.label}</span>
      </button>
    </div>
  )
}
