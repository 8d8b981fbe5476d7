import { painted } from '../../browser/painted.ts'

const isPage = typeof document !== 'undefined'

/** Resolves once React has hydrated the prerendered page and the browser has painted. At once where there is no page. */
export const hydrated: Promise<void> = isPage
  ? new Promise((resolve) => addEventListener('hydrated', () => void painted().then(resolve), { once: true }))
  : Promise.resolve()
