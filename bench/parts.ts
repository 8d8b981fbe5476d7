import type { Browser } from '@playwright/test'
import { sizes } from './bytes.ts'
import { growth } from './edits.ts'
import { digits, keystrokes, letters } from './keystrokes.ts'
import { answer, load, openLink } from './loads.ts'
import { many } from './many.ts'
import { helmTemplate, operations } from './micro.ts'
import type { Slowdown, Subject } from './page.ts'
import type { At, Trio, Results } from './results.ts'
import type { Site } from './site.ts'
import { downloads, switches } from './switches.ts'

type Part = (browser: Browser, site: Site, rounds: number) => Promise<Omit<Results, 'machine'>>

async function repeated<T>(count: number, measure: () => Promise<T>): Promise<T[]> {
  const measured: T[] = []
  for (let round = 0; round < count; round += 1) measured.push(await measure())
  return measured
}

const atBoth = async <T>(measure: (slowdown: Slowdown) => Promise<T>): Promise<At<T>> => ({
  1: await measure(1),
  4: await measure(4),
})

/** In turns, so that whatever else this machine does at the time weighs on all pages alike. */
async function inTurns<T>(
  { blank, bare, page }: Site,
  count: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Trio<T>> {
  const measured: Record<Subject['name'], T[]> = { blank: [], bare: [], page: [] }
  for (let round = 0; round < count; round += 1)
    for (const subject of [blank, bare, page]) measured[subject.name].push(await measure(subject))
  return measured
}

async function byName<Name extends PropertyKey, T>(
  names: readonly Name[],
  measure: (name: Name) => Promise<T>,
): Promise<Record<Name, T>> {
  const measured: [Name, T][] = []
  for (const name of names) measured.push([name, await measure(name)])
  return Object.fromEntries(measured) as Record<Name, T>
}

const typings = {
  repository: letters('image.backend.repository'),
  memory: digits('resources.limits.memory'),
  annotation: letters('commonAnnotations[0].value'),
}
const counts = [0, 10, 100] as const

/** Every measurement that the command can make; each a part of the results. */
export const parts: Readonly<Record<string, Part>> = {
  loads: async (browser, site, rounds) => {
    const loads = await atBoth((slowdown) => inTurns(site, rounds, (subject) => load(browser, subject, slowdown)))
    const answers = await atBoth((slowdown) => inTurns(site, rounds, (subject) => answer(browser, subject, slowdown)))
    const links = await atBoth((slowdown) => repeated(rounds, () => openLink(browser, site.page, slowdown)))
    const [blank, page] = [answers[1].blank[0]!, answers[1].page[0]!]
    const bytes = {
      blank: sizes(site.folder, blank.before),
      'first load': sizes(site.folder, page.before),
      'fetched ahead': sizes(site.folder, page.after),
    }
    return { loads, answers, links, bytes }
  },

  keys: async (browser, { blank, bare, page }) => ({
    keys: await atBoth((slowdown) =>
      byName(['repository', 'memory', 'annotation'] as const, async (name) => {
        const typing = typings[name]
        return {
          blank: await keystrokes(browser, blank, slowdown, { ...typing, fieldId: blank.fieldId }),
          bare: await keystrokes(browser, bare, slowdown, { ...typing, fieldId: bare.fieldId }),
          page: await keystrokes(browser, page, slowdown, typing, many(1)),
        }
      }),
    ),
  }),

  many: async (browser, { page }) => ({
    many: await atBoth((slowdown) =>
      byName(counts, (count) => keystrokes(browser, page, slowdown, typings.repository, many(count))),
    ),
  }),

  switches: async (browser, { page }, rounds) => ({
    switches: await atBoth((slowdown) => repeated(Math.ceil(rounds / 2), () => switches(browser, page, slowdown))),
    downloads: await atBoth((slowdown) => repeated(rounds, () => downloads(browser, page, slowdown))),
  }),

  memory: async (browser, site) => ({ memory: await inTurns(site, 3, (subject) => growth(browser, subject)) }),

  micro: async () => ({
    micro: await byName(counts, async (count) => ({ operations: operations(count), helm: await helmTemplate(count) })),
  }),
}
