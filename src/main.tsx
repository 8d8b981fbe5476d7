import { painted } from './browser/painted.ts'

// The page already stands in its HTML: first let the browser show it.
await painted()
try {
  const { start } = await import('./ui/shell/start.tsx')
  await start(document.getElementById('root')!)
} catch (error) {
  // src/first-paint says it.
  dispatchEvent(new Event('not-started'))
  throw error
}
