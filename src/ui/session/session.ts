import { createFormControl } from 'react-hook-form'
import type { CheckedConfig, ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import { checkFirst } from '../../core/contract/check-first.ts'
import type { Issue, Verdict } from '../../core/contract/checker.ts'
import { manifestFiles } from '../../core/manifests/index.ts'
import { valueAt } from '../../core/config/path.ts'
import { formName } from './form-name.ts'
import { byPath, type IssuesByPath, stillThere } from './shown-issues.ts'
import { followFiles, type PreviewFile } from './preview-lines.ts'
import { shared } from './shared.ts'
import { createStore, type Store } from './store.ts'

/** Everything that follows from the values of the form, computed once for each change. */
export interface SessionState {
  readonly values: DeploymentConfig
  /** Those before the last edit. */
  readonly before: DeploymentConfig
  /** All that stand now: the list, the counts and what may be downloaded go by these. */
  readonly issues: readonly Issue[]
  /** Those that are said beside their fields: none that a person is still typing their way out of. */
  readonly shown: IssuesByPath
  /** The last configuration without an error; outputs are made of it. */
  readonly config: CheckedConfig
  /** An error stands, so `config` and `files` are those of an earlier edit. */
  readonly isStale: boolean
  readonly files: readonly PreviewFile[]
}

export interface Session {
  readonly state: Store<SessionState>
  readonly register: ReturnType<typeof createFormControl<DeploymentConfig>>['register']
  /** Another text for a setting while it is being typed; `register` does the same for a field. */
  readonly type: (path: ConfigPath, value: unknown) => void
  /** Another value for a setting that is chosen, not typed. */
  readonly set: (path: ConfigPath, value: unknown) => void
  /** One more item at the end of a list. What it lacks is not said before it has been left. */
  readonly add: (path: ConfigPath, item: unknown) => void
  /** Another configuration as a whole. */
  readonly replace: (values: DeploymentConfig) => void
  /** A field has been left: what is wrong now may be said. */
  readonly showIssues: () => void
  /** From now on these rules are asked, and at once. They must find the same errors as those before. */
  readonly checkBy: (check: Check) => void
}

type Check = (values: DeploymentConfig) => Verdict

/** The form's values and what follows from them. `initial` must hold no error, for there is always something to show. */
export function createSession(initial: DeploymentConfig): Session {
  const form = createFormControl<DeploymentConfig>({ defaultValues: initial })
  let check: Check = checkFirst
  const first = check(initial)
  if (first.config === null) throw new TypeError('a session starts from a configuration without errors')
  const state = createStore<SessionState>({
    values: initial,
    before: initial,
    issues: first.issues,
    shown: byPath(first.issues),
    config: first.config,
    isStale: false,
    files: followFiles([], manifestFiles(first.config)),
  })

  function follow(values: DeploymentConfig) {
    const { issues: found, config } = check(values)
    const { shown, files, ...last } = state.get()
    const issues = shared(last.issues, found)
    state.set({
      values,
      before: values === last.values ? last.before : last.values,
      issues,
      shown: stillThere(shown, issues),
      isStale: config === null,
      ...(config && { config, files: followFiles(files, manifestFiles(config)) }),
    })
  }
  form.subscribe({ formState: { values: true }, callback: ({ values }) => follow(shared(state.get().values, values)) })

  const showIssues = () => state.set({ shown: byPath(state.get().issues, state.get().shown) })
  const type = (path: ConfigPath, value: unknown) => form.setValue(formName(path), value as never)
  return {
    state,
    type,
    register: form.register,
    showIssues,
    checkBy: (other) => {
      check = other
      const before = new Set(state.get().issues.map(({ rule }) => rule))
      follow(state.get().values)
      const { issues, shown } = state.get()
      // What a person is typing their way out of stays unsaid.
      state.set({
        shown: byPath(
          issues.filter(({ rule, path }) => !before.has(rule) || shown.has(path)),
          shown,
        ),
      })
    },
    set: (path, value) => {
      type(path, value)
      showIssues()
    },
    add: (path, item) => type(path, [...(valueAt(state.get().values, path) as unknown[]), item]),
    replace: (values) => {
      form.setValues(structuredClone(values))
      showIssues()
    },
  }
}
