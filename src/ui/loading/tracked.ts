/**
 * A promise whose value React's `use` reads at once when it is there. React holds back for 300 ms what had to suspend even
 * for a moment, and without these two fields it suspends on each promise that it sees for the first time.
 */
export function tracked<T>(promise: Promise<T>): Promise<T> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value })).catch(() => {})
  return promise
}
