import type { Results, Trio } from './results.ts'
import { type Summary, summary } from './statistics.ts'
import { digits, table } from './table.ts'

type Section = (results: Results) => string | null

const spread = ({ p50, p25, p75 }: Summary) => `${digits(p50)} (${digits(p25)}–${digits(p75)})`
const speeds = [1, 4] as const
const slowed = { 1: '× 1', 4: '÷ 4' }
const kilo = (bytes: number) => (bytes / 1000).toFixed(1)

const subjects = ['blank', 'bare', 'page', 'page ÷ blank', 'page ÷ bare']
const ratio = (after: number, before: number) => (before === 0 ? '' : (after / before).toFixed(2))

/** The three pages and the ratios for one measure; middle half in brackets. */
function compared<T>(name: string, measured: Trio<T>, of: (measurement: T) => number): string[] {
  const all = [measured.blank, measured.bare, measured.page].map((each) => summary(each.map(of)))
  const [blank, bare, page] = all.map(({ p50 }) => p50)
  return [name, ...all.map(spread), ratio(page!, blank!), ratio(page!, bare!)]
}

const loads: Section = ({ loads: measured, answers, links }) => {
  if (!measured || !answers || !links) return null
  const rows = speeds.flatMap((speed) => [
    compared(`FCP, ms, ${slowed[speed]}`, measured[speed], ({ fcp }) => fcp),
    compared(`LCP, ms, ${slowed[speed]}`, measured[speed], ({ lcp }) => lcp),
    compared(`form answers, ms, ${slowed[speed]}`, answers[speed], ({ ready }) => ready),
    [`a share link shows, ms, ${slowed[speed]}`, '', '', spread(summary(links[speed]))],
    compared(`blocking, ms, ${slowed[speed]}`, measured[speed], ({ blocking }) => blocking),
    compared(`layout shift, ${slowed[speed]}`, measured[speed], ({ shift }) => shift),
    compared(`heap, kB, ${slowed[speed]}`, measured[speed], ({ heap }) => heap),
  ])
  return table(['Cold load', ...subjects], rows)
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
  return [p50, p95, max] as const
}

const keys: Section = ({ keys: measured }) => {
  if (!measured) return null
  const rows = speeds.flatMap((speed) =>
    Object.entries(measured[speed]).map(([field, { blank, bare, page }]) => {
      const [first, second, third] = [three(blank), three(bare), three(page)]
      const ratios = [first, second].map((each) => [0, 1].map((i) => ratio(third[i]!, each[i]!)).join(' / '))
      const times = [first, second, third].map((each) => each.map(digits).join(' / '))
      return [`${field}, ${slowed[speed]}`, ...times, ...ratios]
    }),
  )
  return table(['Key → painted preview, ms: p50 / p95 / max', ...subjects], rows)
}

const many: Section = ({ many: measured }) => {
  if (!measured) return null
  const rows = speeds.flatMap((speed) =>
    Object.entries(measured[speed]).map(([count, times]) => [
      `${count} labels and annotations, ${slowed[speed]}`,
      three(times).map(digits).join(' / '),
      ratio(summary(times).p50, summary(measured[speed][0]!).p50),
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
        ['Heap after 1,000 edits, kB', ...subjects],
        [
          compared('after the first six hundred', measured, ({ before }) => before),
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
