import { type Exposure, exposureOf, exposures, withExposure } from '../../core/config/exposure.ts'
import type { ConfigPath } from '../../core/config/config.ts'
import { useMessages, useSession, useWorkbench } from '../shell/workbench.ts'
import { FieldFrame } from './field-frame.tsx'
import { noIssues, useField } from './use-field.ts'
import { useFocusMark } from './use-focus-mark.ts'
import css from './controls.module.css'

/** How people reach the app: one question for the settings of `paths`, answered in one step. */
export function ExposureField({ path, other }: { path: ConfigPath; other: ConfigPath }) {
  const { ui } = useMessages()
  const { session } = useWorkbench()
  const own = useField(path)
  const beside = useSession(({ shown }) => shown.get(other) ?? noIssues)
  const exposure = useSession(({ values }) => exposureOf(values))
  const { options, ...text } = ui.exposure
  const field = { ...own, text: { ...own.text, ...text }, issues: [...own.issues, ...beside], differs: false }
  const control = (
    <select
      className={css.select}
      id={path}
      name={path}
      data-other={other}
      value={exposure}
      onChange={({ target }) => session.replace(withExposure(session.state.get().values, target.value as Exposure))}
      {...field.aria}
      {...useFocusMark(field)}
    >
      {exposures.map((each) => (
        <option key={each} value={each}>
          {options[each]}
        </option>
      ))}
    </select>
  )
  return <FieldFrame field={field} control={control} />
}
