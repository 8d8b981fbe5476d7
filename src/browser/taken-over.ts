const isPage = typeof document !== 'undefined'

/** Resolves once the program has taken over the page that its HTML holds: the form answers. At once where there is no page. */
export const takenOver: Promise<void> = isPage
  ? new Promise((resolve) => addEventListener('taken-over', () => resolve(), { once: true }))
  : Promise.resolve()
