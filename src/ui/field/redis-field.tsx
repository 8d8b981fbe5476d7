import type { ConfigPath } from '../../core/config/config.ts'
import { useMessages } from '../shell/workbench.ts'
import { Radio } from './radio.tsx'
import { FieldFrame } from './field-frame.tsx'
import { useField, useSetting } from './use-field.ts'
import css from './choices.module.css'

/** Where Redis is: the one decision that loses or keeps data, so the chosen answer says what follows from it. */
export function RedisField({ path }: { path: ConfigPath }) {
  const { ui } = useMessages()
  const field = useField(path)
  const value = useSetting<boolean>(path)
  const choices = [
    { value: true, title: ui.redis.inCluster, text: ui.redis.inClusterText },
    { value: false, title: ui.redis.external, text: ui.redis.externalText },
  ]
  const control = (
    <div className={css.answers}>
      <div className={css.segments} role="radiogroup" aria-labelledby={field.labelId} {...field.aria}>
        {choices.map((choice) => (
          <Radio
            key={choice.title}
            field={field}
            value={choice.value}
            isTarget={choice.value === value}
            className={css.segment}
          >
            <span>{choice.title}</span>
          </Radio>
        ))}
      </div>
      <small>{choices.find((choice) => choice.value === value)?.text}</small>
    </div>
  )
  return <FieldFrame field={field} isGroup control={control} />
}
