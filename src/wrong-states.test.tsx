import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type DeploymentConfig, defaults, deploymentConfig } from './core/config/config.ts'
import { checkContract, type Issue } from './core/contract/check-contract.ts'
import { samples } from './core/program/samples.ts'
import { untrustedConfig } from './core/config/untrusted-config.ts'
import { issueText } from './i18n/issue-text.ts'
import { loadMessages } from './i18n/load-messages.ts'
import { type Language, languages } from './i18n/messages.ts'
import { loadRuleTexts } from './i18n/load-rule-texts.ts'
import { pageHtml } from './prerender.tsx'
import { createWorkbench } from './ui/shell/create-workbench.ts'
import { createPreferences } from './ui/shell/preferences.ts'
import { sections } from './ui/form/sections.ts'

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

const inEach = async <T,>(load: (language: Language) => Promise<T>) =>
  new Map(await Promise.all(languages.map(async (language) => [language, await load(language)] as const)))
const messages = await inEach(loadMessages)
const rules = await inEach(loadRuleTexts)

/** The page after a person has typed all this, as HTML, and what follows from it. */
function page(config: DeploymentConfig, language: Language) {
  const preferences = createPreferences(messages.get(language)!, loadMessages, () => {})
  const workbench = createWorkbench(preferences)
  // As the page does as soon as all rules are there.
  workbench.session.checkBy(checkContract)
  workbench.session.replace(config)
  const { session, view } = workbench
  view.set({ opened: new Set(sections.map(({ id }) => id)) })
  // A browser renders what stands now; the server's snapshot is that of the start.
  for (const store of [session.state, view]) Object.assign(store, { initial: store.get() })
  return { workbench, html: () => pageHtml(workbench) }
}

const escaped = (text: string) => renderToString(<i>{text}</i>).slice('<i>'.length, -'</i>'.length)

test('any form state renders, says what is wrong beside its field, and can be reset', async () => {
  const blank = await page(defaults, 'en').html()
  await fc.assert(
    fc.asyncProperty(anyState, fc.constantFrom(...languages), async (config, language) => {
      const { workbench, html } = page(config, language)
      const text = await html()
      const { issues } = checkContract(config)
      expect(workbench.session.state.get().issues).toEqual(issues)
      const beside = ({ path }: Issue) => text.split(`id="${escaped(path)}-issues"`)[1]?.split('</ul>')[0]
      // Where a setting has no control of its own the list of issues says it.
      const shown = issues.filter((issue) => beside(issue) !== undefined)
      expect(shown.length).toBeGreaterThan(0)
      const problem = (issue: Issue) => escaped(issueText(rules.get(language)!, issue, config).problem)
      expect(shown.filter((issue) => !beside(issue)?.includes(problem(issue)))).toEqual([])
      workbench.undoManager.take(defaults, ({ ui }) => ui.guidance.wasReset)
      expect(workbench.session.state.get().values).toEqual(defaults)
      expect(workbench.session.state.get().isStale).toBe(false)
    }),
    { seed: 1, numRuns: 12 },
  )
  expect(await page(defaults, 'en').html()).toBe(blank)
}, 60_000)
