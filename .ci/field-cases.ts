// What people really bring: FOLDER/conformance/field-cases.json.
import { defaults } from '../src/core/config/defaults.ts'
import { type ConfigPath, type DeploymentConfig, deploymentConfig } from '../src/core/config/config.ts'
import { difference } from '../src/core/config/difference.ts'
import { valueAt } from '../src/core/config/path.ts'
import { checkContract } from '../src/core/contract/check-contract.ts'
import { importConfig } from '../src/core/import/import-config.ts'
import { manifestFiles } from '../src/core/manifests/index.ts'
import { pasted } from '../src/core/paste/pasted.ts'
import { fileText } from '../src/core/yaml/lines.ts'
import { loadPasteTexts } from '../src/i18n/load-paste-texts.ts'

export interface BroughtCase {
  readonly id: string
  readonly kind: string
  readonly path?: ConfigPath
  readonly input: unknown
  readonly expect: Readonly<Record<string, unknown>>
  readonly why: string
}

type Disagreement = (brought: BroughtCase) => string | null

/** What came of a text, as the cases ask for it. */
interface Outcome {
  readonly config: DeploymentConfig
  readonly dropped: readonly { readonly kind: string }[]
  /** What the person is told. */
  readonly said: string
}

// Whatever order the keys have.
const sorted = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.fromEntries(
        Object.entries(node)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => [key, sorted(value)]),
      )
    : node
const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const expectations: Readonly<Record<string, (outcome: Outcome, expected: never) => boolean>> = {
  config: ({ config }, expected) => same(difference(config), expected),
  dropped: ({ dropped }, expected) => same([...new Set(dropped.map(({ kind }) => kind))], expected),
  unchanged: ({ config }, path) => same(valueAt(config, path), valueAt(defaults, path)),
  absent: ({ config }, path) => same(valueAt(config, path), valueAt(defaults, path)),
  same: ({ config }, path) => same(valueAt(config, path), valueAt(defaults, path)),
  says: ({ said }, word: string) => said.toLowerCase().includes(word),
}

/** The first expectation that an outcome does not meet. */
function unmet(outcome: Outcome, expected: BroughtCase['expect']): string | null {
  const failed = Object.entries(expected).find(([name, value]) => !expectations[name]?.(outcome, value as never))
  return failed ? `${failed[0]} ${JSON.stringify(failed[1])}, got ${JSON.stringify(difference(outcome.config))}` : null
}

const { en } = await loadPasteTexts()

const paste: Disagreement = ({ input, path, expect }) => {
  const result = pasted(defaults, path!, input as string)
  if (result === null) return 'an ordinary paste'
  return unmet({ ...result, said: result.refused ? en.refusals[result.refused] : '' }, expect)
}

const issue: Disagreement = ({ input, expect }) => {
  const { issues, config } = checkContract(deploymentConfig.parse(input))
  if ('manifest' in expect) {
    const manifests = config ? manifestFiles(config).map(fileText).join('') : ''
    return manifests.includes(expect['manifest'] as string) ? null : 'is not in the manifests'
  }
  const { issue: at, severity } = expect
  const found = issues.some((each) => each.path === at && (severity === undefined || each.severity === severity))
  return found ? null : `no issue at ${at as string}: ${issues.map(({ rule }) => rule).join(', ')}`
}

const imported: Disagreement = ({ input, expect }) => {
  const result = importConfig(input as string, defaults)
  const { refused, names, line, ...rest } = expect
  if (refused !== true) return result.ok ? unmet({ ...result, said: '' }, rest) : `refused: ${JSON.stringify(result)}`
  if (result.ok) return 'is taken'
  const isNamed = (names ?? result.path) === result.path && (line ?? result.line) === result.line
  return isNamed ? null : `names ${String(result.path)}, line ${String(result.line)}`
}

// One function for each kind.
const kinds: Readonly<Record<string, Disagreement>> = { import: imported, paste, issue }

/** The cases, each with what is wrong, or null. */
export const broughtResults = (cases: readonly BroughtCase[]) =>
  cases.map((brought) => ({
    at: `${brought.kind} ${brought.id}`,
    text: typeof brought.input === 'string' ? brought.input : JSON.stringify(brought.input),
    disagreement: kinds[brought.kind]?.(brought) ?? (brought.kind in kinds ? null : 'a kind without a runner'),
  }))
