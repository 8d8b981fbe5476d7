const sources = import.meta.glob<string>('../../verify-image/*.sh', { query: '?raw', import: 'default', eager: true })

/** The text of src/verify-image, its files in the order of their numbers. */
export const verifier: string = Object.keys(sources)
  .sort()
  .map((path) => sources[path])
  .join('\n')
