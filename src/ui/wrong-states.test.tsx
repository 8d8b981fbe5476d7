import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type DeploymentConfig, defaults, deploymentConfig } from '../core/config.ts'
import { checkContract, type Issue } from '../core/contract/check-contract.ts'
import { samples } from '../core/samples.ts'
import { untrustedConfig } from '../core/untrusted-config.ts'
import { issueText } from '../i18n/issue-text.ts'
import { type Language, languages, loadMessages } from '../i18n/messages.ts'
import { App } from './app.tsx'
import { createWorkbench } from './create-workbench.ts'
import { createPreferences } from './preferences.ts'

const wrongText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '1e999',
    '128m',
    '</textarea><script>',
    '"\'`&amp;',
    '\u0000',
    '\ud83d',
    'x'.repeat(3000),
    '__proto__',
  ),
)
const wrongNumber = fc.oneof(fc.double(), fc.maxSafeInteger(), wrongText)

/** Any text for a text, any number or text for a number, up to five items for a list; what is chosen stays a choice. */
function wrong(node: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(node)) return fc.array(node.length > 0 ? wrong(node[0]) : fc.constant(null), { maxLength: 5 })
  if (typeof node === 'object' && node !== null)
    return fc.record(Object.fromEntries(Object.entries(node).map(([key, member]) => [key, wrong(member)])))
  if (typeof node === 'boolean') return fc.boolean()
  return typeof node === 'string' ? wrongText : wrongNumber
}

const anyState = wrong(deploymentConfig.parse(samples.everything)).map((state) => untrustedConfig(state).config)

const messages = new Map(
  await Promise.all(languages.map(async (language) => [language, await loadMessages(language)] as const)),
)

/** The page after a person has typed all this, as HTML, and what follows from it. */
function page(config: DeploymentConfig, language: Language) {
  const preferences = createPreferences(messages.get(language)!, loadMessages, () => {})
  const workbench = createWorkbench(defaults, preferences)
  workbench.session.replace(config)
  const { state } = workbench.session
  // A browser renders what stands now; the server's snapshot is that of the start.
  Object.assign(state, { initial: state.get() })
  return { workbench, html: () => renderToString(<App workbench={workbench} />) }
}

const escaped = (text: string) => renderToString(<i>{text}</i>).slice('<i>'.length, -'</i>'.length)

test('any form state renders, says what is wrong beside its field, and can be reset', () => {
  const blank = page(defaults, 'en').html()
  fc.assert(
    fc.property(anyState, fc.constantFrom(...languages), (config, language) => {
      const { workbench, html } = page(config, language)
      const text = html()
      const { issues } = checkContract(config)
      expect(workbench.session.state.get().issues).toEqual(issues)
      const beside = ({ path }: Issue) => text.split(`id="${escaped(path)}-issues"`)[1]?.split('</ul>')[0]
      // Where a setting has no control of its own the list of issues says it.
      const shown = issues.filter((issue) => beside(issue) !== undefined)
      expect(shown.length).toBeGreaterThan(0)
      const problem = (issue: Issue) => escaped(issueText(messages.get(language)!, issue, config).problem)
      expect(shown.filter((issue) => !beside(issue)?.includes(problem(issue)))).toEqual([])
      workbench.steps.take(defaults, ({ ui }) => ui.guidance.wasReset)
      expect(workbench.session.state.get().values).toEqual(defaults)
      expect(workbench.session.state.get().isStale).toBe(false)
    }),
    { seed: 1, numRuns: 12 },
  )
  expect(page(defaults, 'en').html()).toBe(blank)
}, 60_000)
