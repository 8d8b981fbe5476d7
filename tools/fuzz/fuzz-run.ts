/** Few inputs in `npm test`, 100,000 in all with DEEP=1; FUZZ_SEED takes others. */
export const isDeep = process.env.DEEP === '1'
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 20240607)

/** Milliseconds that one input may take: 200 on a machine with nothing else to do, more where it shares its cores. */
export const longestMilliseconds = 1000

/** What the work took of the processor, in milliseconds: what other programs do meanwhile hardly counts. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The members of Object.prototype: an input that adds one has polluted every object. */
export const prototypeKeys = (): readonly PropertyKey[] => Reflect.ownKeys(Object.prototype)
