import { Worker } from 'node:worker_threads'

/** Few inputs in `npm test`, 100,000 in all with DEEP=1; FUZZ_SEED takes others. */
export const isDeep = process.env.DEEP === '1'
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 20240607)

/** What one input may take of the processor. */
export const longestMilliseconds = 200

function processorTimeSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * What the work took of the processor, in milliseconds: what other programs do meanwhile hardly counts. The lesser of two
 * times: the first may have compiled or collected garbage; what hangs does so the second time, too.
 */
export function processorTime(work: () => unknown): number {
  const take = () => {
    const before = process.cpuUsage()
    work()
    return processorTimeSince(before)
  }
  const first = take()
  return first < longestMilliseconds ? first : Math.min(first, take())
}

// No thread can end work of its own that never ends.
const watch = `
  const { workerData: begun } = require('node:worker_threads')
  let last = 0
  setInterval(() => {
    if (begun[0] === last) process.kill(process.pid, 'SIGKILL')
    last = begun[0]
  }, 30_000)`

/** Works on inputs until one takes too long; the slowest, and what it took. One that never ends ends the process. */
export async function slowest(inputs: Iterable<string>, work: (input: string) => unknown) {
  const begun = new Int32Array(new SharedArrayBuffer(4))
  const watcher = new Worker(watch, { eval: true, workerData: begun })
  const take = async (input: string) => {
    Atomics.add(begun, 0, 1)
    const before = process.cpuUsage()
    await work(input)
    return processorTimeSince(before)
  }
  let found = { input: '', taken: 0 }
  try {
    for (const input of inputs) {
      const first = await take(input)
      // The first time may have compiled or collected garbage; what hangs does so the second time, too.
      const taken = first < longestMilliseconds ? first : Math.min(first, await take(input))
      if (taken > found.taken) found = { input, taken }
      if (taken >= longestMilliseconds) break
    }
  } finally {
    await watcher.terminate()
  }
  return found
}

/** The members of Object.prototype: an input that adds one has polluted every object. */
export const prototypeKeys = (): readonly PropertyKey[] => Reflect.ownKeys(Object.prototype)
