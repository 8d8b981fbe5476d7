import { createFormControl } from 'react-hook-form'
import type { CheckedConfig, ConfigPath, DeploymentConfig } from '../../core/config/config.ts'
import { defaults } from '../../core/config/defaults.ts'
import type { Issue, Verdict } from '../../core/contract/check-contract.ts'
import { defaultVerdict } from '../../core/contract/default-verdict.ts'
import { manifestFiles } from '../../core/manifests/index.ts'
import { valueAt } from '../../core/config/path.ts'
import { formName } from './form-name.ts'
import { byPath, type IssuesByPath, stillThere } from './shown-issues.ts'
import { followFiles, type PreviewFile } from './preview-lines.ts'
import { shared } from './shared.ts'
import { createStore, settled, type Store, type Watched } from './store.ts'

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
  /** The same for what stands beside the fields and the files: a key shows in those two first. */
  readonly settled: Watched<SessionState>
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
  /** From now on every change is checked, and what has changed so far at once. Until then the files stay as they are. */
  readonly checkBy: (check: Check) => void
}

type Check = (values: DeploymentConfig) => Verdict

/**
 * The form's values, the defaults at first, and what follows from them. The rules come with `checkBy`, so that the first load
 * need not hold them.
 */
export function createSession(): Session {
  const form = createFormControl<DeploymentConfig>({ defaultValues: defaults })
  const { issues, config } = defaultVerdict
  let check: Check | null = null
  // The values when a field was last left: what is wrong with those may be said.
  let left = defaults
  const state = createStore<SessionState>({
    values: defaults,
    before: defaults,
    issues,
    shown: byPath(issues),
    config,
    isStale: false,
    files: followFiles([], manifestFiles(config)),
  })

  function follow(values: DeploymentConfig) {
    const { shown, files, ...last } = state.get()
    const before = values === last.values ? last.before : last.values
    if (check === null) return state.set({ values, before })
    const verdict = check(values)
    const found = shared(last.issues, verdict.issues)
    state.set({
      values,
      before,
      issues: found,
      shown: stillThere(shown, found),
      isStale: verdict.config === null,
      ...(verdict.config && { config: verdict.config, files: followFiles(files, manifestFiles(verdict.config)) }),
    })
  }
  form.subscribe({ formState: { values: true }, callback: ({ values }) => follow(shared(state.get().values, values)) })

  function showIssues() {
    left = state.get().values
    state.set({ shown: byPath(state.get().issues, state.get().shown) })
  }
  const type = (path: ConfigPath, value: unknown) => form.setValue(formName(path), value as never)
  return {
    state,
    settled: settled(state),
    type,
    register: form.register,
    showIssues,
    checkBy: (rules) => {
      check = rules
      follow(state.get().values)
      const { issues: found, shown, values } = state.get()
      // What a person is typing their way out of stays unsaid.
      const said = found.filter(({ path }) => shown.has(path) || valueAt(values, path) === valueAt(left, path))
      state.set({ shown: byPath(said, shown) })
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
