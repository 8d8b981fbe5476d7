import type { CheckedConfig } from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import type { Issue } from '../contract/check-contract.ts'
import { sections } from '../contract/clauses.ts'
import { contractVersion } from '../contract/version.ts'
import { isPublishedImage, publishedFacts } from '../contract/image-facts.ts'
import { contractReport as reportOf } from '../contract/report.ts'
import { verdictFacts } from '../verdict/facts.ts'
import { counts, standing } from '../verdict/standing.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { commandLine } from './shell.ts'
import { verdictArgv } from './image-step.ts'
import type { ChartSource } from './command.ts'
import { steps } from './commands.ts'
import { blocks, bullets, code, codeBlock, table } from './markdown.ts'
import type { OutputTexts } from './texts.ts'

/** What verify-image.sh found out, whichever image it was about. */
function imageSection({ image }: CheckedConfig, verdict: Verdict, { verdict: texts }: OutputTexts): string {
  const about = standing(verdict, image)
  const facts = verdictFacts(verdict, texts)
  const rows = verdict.clauses.map(({ id, result, seen }) => [code(id), texts.results[result], code(seen)])
  return blocks(
    `## ${texts.title}`,
    counts(about) ? texts.standings[about] : `**${texts.standings[about]}**`,
    bullets(facts.map(([name, value]) => `${name}: ${code(value)}`)),
    table([texts.clause, texts.result, texts.seen], rows),
  ).trimEnd()
}

/** contract-report.md: every clause with its state for this configuration, and the command for what only the image can show. */
export function contractReport(
  config: CheckedConfig,
  issues: readonly Issue[],
  chartSource: ChartSource,
  verdict: Verdict | null,
  texts: OutputTexts,
): string {
  const { report } = texts
  const commands = steps(config, chartSource).flatMap((step) => step.commands)
  const entries = reportOf(unchecked(config), issues, verdict)
  const sectionTables = sections.map((section) => {
    const rows = entries
      .filter((entry) => entry.section === section)
      .map(({ id, state }) => [code(id), texts.states[state], texts.clauses[id].text, texts.clauses[id].does])
    return blocks(
      `## ${texts.sections[section]}`,
      table([report.clause, report.state, report.rules, report.what], rows),
    ).trimEnd()
  })
  const toVerify = entries
    .filter(({ state }) => state === 'verify')
    .map(({ id, commands: ids }) => {
      const lines = commands.filter((command) => ids.includes(command.id))
      const text = lines.map(({ id: name, argv }) => `# ${texts.commands[name]}\n${commandLine('posix', argv)}`)
      return blocks(`### ${id}`, texts.clauses[id].text, codeBlock('bash', text.join('\n'))).trimEnd()
    })
  const facts = publishedFacts.map((id) => `${texts.facts[id].fact} ${texts.facts[id].consequence}`)
  return blocks(
    `# ${report.title} ${contractVersion}`,
    report.intro,
    ...sectionTables,
    ...(verdict === null ? [] : [imageSection(config, verdict, texts)]),
    `## ${report.verify}`,
    texts.commands['image-verdict'],
    codeBlock('bash', commandLine('posix', verdictArgv)),
    ...toVerify,
    ...(isPublishedImage(unchecked(config)) ? [`## ${report.facts}`, report.published, bullets(facts)] : []),
  )
}
