import { whenIdle } from '../../browser/when-idle.ts'
import type { Messages } from '../../i18n/messages.ts'

type Load = (messages: Messages) => Promise<unknown>
const loads: Load[] = []

/** Has something loaded before it is asked for, once the page is complete and nothing else is to be done. */
export const ahead = (load: Load): void => void loads.push(load)

/**
 * A promise whose value React takes at once when it is there. It holds back for 300 ms what had to wait even for a moment,
 * and without these two fields it waits for each promise that it sees for the first time.
 */
export function known<T>(promise: Promise<T>): Promise<T> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value })).catch(() => {})
  return promise
}

/** One after the other, each in a moment of its own; what one of them registers when it comes is loaded too. */
export async function loadAhead(messages: () => Messages): Promise<void> {
  for (const load of loads) {
    await new Promise<void>((resolve) => whenIdle(resolve))
    // Who asks for it will be told.
    await load(messages()).catch(() => {})
  }
}
