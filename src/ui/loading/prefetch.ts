import { whenIdle } from '../../browser/when-idle.ts'
import type { Messages } from '../../i18n/messages.ts'

type Load = (messages: Messages) => Promise<unknown>
const loads: Load[] = []

/** Has something loaded before it is needed, once the page is complete and the browser is idle. */
export const prefetch = (load: Load): void => void loads.push(load)

/** Runs what is registered, one load in each idle moment; what a load registers when it arrives runs too. */
export async function runPrefetches(messages: () => Messages): Promise<void> {
  for (const load of loads) {
    await new Promise<void>((resolve) => whenIdle(resolve))
    // Whoever needs it will see the failure.
    await load(messages()).catch(() => {})
  }
}
