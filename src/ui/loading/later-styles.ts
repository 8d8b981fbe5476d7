/** The styles of what the first paint does not show. Resolves when they are there, or are not to be had. */
export const laterStyles = (): Promise<void> =>
  new Promise((resolve) => {
    const link = typeof document === 'undefined' ? null : document.querySelector<HTMLLinkElement>('link[data-styles]')
    if (!link) return resolve()
    link.onload = link.onerror = () => resolve()
    link.rel = 'stylesheet'
  })
