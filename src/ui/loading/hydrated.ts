import { painted } from '../../browser/painted.ts'

const isPage = typeof document !== 'undefined'

/** Resolves once the program has taken over the page that its HTML holds, and has shown it. At once where there is no page. */
export const takenOver: Promise<void> = isPage
  ? new Promise((resolve) => addEventListener('taken-over', () => void painted().then(resolve), { once: true }))
  : Promise.resolve()
