import type { CheckedConfig } from '../config/config.ts'
import { unchecked } from '../config/unchecked.ts'
import type { Issue } from '../contract/check-contract.ts'
import { imageReference } from '../manifests/image.ts'
import { mermaid } from '../picture/mermaid.ts'
import { pictureOf } from '../picture/picture-of.ts'
import { commandLine } from './shell.ts'
import { argvFor, isChoice, type ChartSource, type Step } from './command.ts'
import { steps } from './commands.ts'
import { blocks, bullets, code, codeBlock, table } from './markdown.ts'
import { factTable } from '../secrets/fact-table.ts'
import { scriptedSecrets, secretSteps } from '../secrets/index.ts'
import type { ShownSecrets } from '../secrets/needed-secrets.ts'
import { filled, type Trouble, troubles } from './troubles.ts'
import { whole } from './whole.ts'
import { wayOf } from '../ways/index.ts'
import type { CommonFileId, OutputTexts } from './texts.ts'

const paths: Readonly<Record<CommonFileId, string>> = {
  report: 'contract-report.md',
  config: 'deployment-config.json',
  secrets: 'create-secrets.sh, create-secrets.ps1',
  verify: 'verify-image.sh',
  checksums: 'SHA256SUMS',
}

function summary(config: CheckedConfig, { readme }: OutputTexts): string {
  const { autoscaling, redis, release } = config
  const replicas = autoscaling.enabled
    ? `${autoscaling.minReplicas}–${autoscaling.maxReplicas}`
    : String(config.replicas)
  const where = redis.enabled ? readme.redisInCluster : `${readme.redisExternal}: ${code(redis.external.host)}`
  return table(
    [readme.summary, ''],
    [
      [readme.image, code(imageReference(config.image.backend))],
      [readme.namespace, code(release.namespace)],
      [readme.redis, where],
      [readme.replicas, replicas],
      [readme.kubernetes, `${release.kubernetesVersion}+`],
    ],
  )
}

function shownTable(shown: ShownSecrets, { secrets }: OutputTexts): string {
  const { head, rows } = factTable(shown, secrets.facts)
  return table(
    head,
    rows.map((cells) => cells.map(({ text, isCode }) => (isCode && text !== '' ? code(text) : text))),
  ).trimEnd()
}

function step(each: Step, number: number, texts: OutputTexts): string {
  const { id, commands } = each
  const { title, why } = texts.steps[id]
  // Each in a block of its own, which GitHub and editors copy as one: what takes something down never comes along.
  const posix = commands.map((command) =>
    blocks(
      `${command.takesDown ? `⚠ **${texts.readme.takesDown}** ` : ''}${texts.commands[command.id]}:`,
      codeBlock('bash', commandLine('posix', command.argv)),
    ).trimEnd(),
  )
  const other = commands.filter(({ powershell }) => powershell !== undefined)
  const windows = other.map((command) => code(commandLine('powershell', argvFor('powershell', command))))
  return blocks(
    `### ${number}. ${title}`,
    why,
    each.shows ? shownTable(each.shows, texts) : '',
    isChoice(each) ? `**${texts.readme.chooseOne}**` : '',
    ...posix,
    windows.length === 0 ? '' : `${texts.readme.powershell}: ${windows.join(', ')}`,
  ).trimEnd()
}

const troubleText = ({ id, sign, facts, argv }: Trouble, { troubles: { helps } }: OutputTexts) =>
  blocks(`**${code(sign)}** ${filled(helps[id], facts)}`, codeBlock('bash', commandLine('posix', argv))).trimEnd()

/** README.md of the bundle: what it is, the steps in order, how to check, how to undo. */
export function readme(
  config: CheckedConfig,
  issues: readonly Issue[],
  chartSource: ChartSource,
  texts: OutputTexts,
  way = wayOf(config),
): string {
  const { readme: text } = texts
  const all = steps(config, chartSource, way)
  const common = (Object.keys(paths) as CommonFileId[])
    .filter((id) => id !== 'secrets' || scriptedSecrets(config).length > 0)
    .map((id) => ({ id, path: paths[id] }))
  const files = [...common.slice(0, -1), ...way.explained(config), ...common.slice(-1)]
  const warnings = issues.map(
    (issue) => `${code(issue.path)} (${issue.rule}): ${texts.issue(issue, unchecked(config))}`,
  )
  return blocks(
    `# ${config.release.name}`,
    text.intro,
    summary(config, texts),
    `## ${texts.picture.title}`,
    codeBlock('mermaid', mermaid(pictureOf(unchecked(config), texts.picture))),
    config.redis.enabled ? `> **${text.dataLoss}**` : '',
    `## ${text.before}`,
    bullets([...way.requirements, ...secretSteps(config, way).requirements].map((id) => text.requirements[id])),
    `## ${text.steps}`,
    text.folder,
    text.whole,
    codeBlock('bash', whole('posix', all)),
    ...all.map((each, i) => step(each, i + 1, texts)),
    text.restarts,
    `## ${texts.troubles.title}`,
    ...troubles(config).map((trouble) => troubleText(trouble, texts)),
    `## ${text.warnings}`,
    warnings.length === 0 ? text.noWarnings : bullets(warnings),
    `## ${text.files}`,
    table(
      [text.files, ''],
      files.map(({ id, path }) => [code(path), text.fileList[id]]),
    ),
  )
}
