import type { Pair, Results } from './results.ts'
import { type Summary, summary } from './statistics.ts'
import { digits, table } from './table.ts'

type Section = (results: Results) => string | null

const spread = ({ p50, p25, p75 }: Summary) => `${digits(p50)} (${digits(p25)}–${digits(p75)})`
const speeds = [1, 4] as const
const slowed = { 1: '× 1', 4: '÷ 4' }
const kilo = (bytes: number) => (bytes / 1000).toFixed(1)

/** Blank, page and their ratio for one measure; middle half in brackets. */
function compared<T>(name: string, { blank, page }: Pair<T>, of: (measurement: T) => number): string[] {
  const [before, after] = [summary(blank.map(of)), summary(page.map(of))]
  const ratio = before.p50 === 0 ? '' : (after.p50 / before.p50).toFixed(2)
  return [name, spread(before), spread(after), ratio]
}

const loads: Section = ({ loads: measured, answers, links }) => {
  if (!measured || !answers || !links) return null
  const rows = speeds.flatMap((speed) => [
    compared(`FCP, ms, ${slowed[speed]}`, measured[speed], ({ fcp }) => fcp),
    compared(`LCP, ms, ${slowed[speed]}`, measured[speed], ({ lcp }) => lcp),
    compared(`form answers, ms, ${slowed[speed]}`, answers[speed], ({ ready }) => ready),
    [`a share link shows, ms, ${slowed[speed]}`, '', spread(summary(links[speed])), ''],
    compared(`blocking, ms, ${slowed[speed]}`, measured[speed], ({ blocking }) => blocking),
    compared(`layout shift, ${slowed[speed]}`, measured[speed], ({ shift }) => shift),
    compared(`heap, kB, ${slowed[speed]}`, measured[speed], ({ heap }) => heap),
  ])
  return table(['Cold load', 'blank', 'page', 'ratio'], rows)
}

const bytes: Section = ({ bytes: measured }) =>
  measured
    ? table(
        ['Bytes, kB', 'requests', 'raw', 'gzip', 'brotli'],
        Object.entries(measured).flatMap(([what, kinds]) =>
          Object.entries(kinds).map(([kind, size]) => [
            `${what}: ${kind}`,
            String(size.requests),
            ...[size.raw, size.gzip, size.brotli].map(kilo),
          ]),
        ),
      )
    : null

const three = (measurements: readonly number[]) => {
  const { p50, p95, max } = summary(measurements)
  return [p50, p95, max]
}

const keys: Section = ({ keys: measured }) => {
  if (!measured) return null
  const rows = speeds.flatMap((speed) =>
    Object.entries(measured[speed]).map(([field, { blank, page }]) => {
      const [before, after] = [three(blank), three(page)]
      const ratios = after.slice(0, 2).map((time, i) => (time / before[i]!).toFixed(2))
      return [
        `${field}, ${slowed[speed]}`,
        ...[before, after].map((each) => each.map(digits).join(' / ')),
        ratios.join(' / '),
      ]
    }),
  )
  return table(['Key → painted preview, ms: p50 / p95 / max', 'blank', 'page', 'ratio p50 / p95'], rows)
}

const many: Section = ({ many: measured }) => {
  if (!measured) return null
  const rows = speeds.flatMap((speed) =>
    Object.entries(measured[speed]).map(([count, times]) => [
      `${count} labels and annotations, ${slowed[speed]}`,
      three(times).map(digits).join(' / '),
      (summary(times).p50 / summary(measured[speed][0]!).p50).toFixed(2),
    ]),
  )
  return table(['Key → painted preview, ms: p50 / p95 / max', 'page', '÷ with none'], rows)
}

const switches: Section = ({ switches: measured, downloads }) => {
  if (!measured || !downloads) return null
  const names = Object.keys(measured[1][0]!)
  const rows = names.map((name) => [
    name,
    ...speeds.map((at) => spread(summary(measured[at].map((run) => run[name]!)))),
  ])
  const first = speeds.map((at) => spread(summary(downloads[at].map((run) => run.first))))
  const again = speeds.map((at) => spread(summary(downloads[at].flatMap((run) => run.again))))
  return table(
    ['Press → last change painted, ms', slowed[1], slowed[4]],
    [...rows, ['zip: press → file, first', ...first], ['zip: press → file, again', ...again]],
  )
}

const memory: Section = ({ memory: measured }) =>
  measured
    ? table(
        ['Heap after 1,000 edits, kB', 'blank', 'page', 'ratio'],
        [
          compared('after the first hundred', measured, ({ before }) => before),
          compared('growth', measured, ({ before, after }) => after - before),
        ],
      )
    : null

const micro: Section = ({ micro: measured }) => {
  if (!measured) return null
  const counts = Object.keys(measured).map(Number)
  const names = Object.keys(measured[0]!.operations)
  const cell = ({ p50, p95 }: Summary) => `${digits(p50)} / ${digits(p95)}`
  const rows = names.map((name) => [name, ...counts.map((count) => cell(measured[count]!.operations[name]!))])
  const helm = counts.map((count) => measured[count]!.helm)
  const times = helm.map((each, i) => each && (each.p50 / measured[counts[i]!]!.operations['generate']!.p50).toFixed(0))
  return table(
    ['One operation in Node, ms: p50 / p95', ...counts.map((count) => `${count} labels and annotations`)],
    [
      ...rows,
      ['helm template, the same values', ...helm.map((each) => (each ? cell(each) : '–'))],
      ['generate is faster by', ...times.map((each) => (each ? `${each} times` : '–'))],
    ],
  )
}

/** The results as Markdown tables. Middle of all measurements; in brackets the middle half of them. */
export function report(results: Results): string {
  const machine = Object.entries(results.machine).map(([name, value]) => `${name}: ${value}`)
  const sections = [loads, bytes, keys, many, switches, memory, micro].map((section) => section(results))
  return [machine.join('; '), ...sections.filter((section) => section !== null)].join('\n\n')
}
