import { fetchAhead } from './browser/fetch-ahead.ts'
import { painted } from './browser/painted.ts'
import { wanted } from './browser/wanted.ts'

// Not as a top-level await: with one in the program Rolldown merges no chunks (`experimental.chunkOptimization`), and the page
// would have a chunk for each `import(…)`.
async function run(): Promise<void> {
  const root = document.getElementById('root')!
  // The page already stands in its HTML: first let the browser show it, and then let nothing run that nobody asks for.
  const isWanted = wanted(root)
  await painted()
  void fetchAhead()
  await isWanted
  try {
    const { start } = await import('./ui/shell/start.tsx')
    await start(root)
  } catch (error) {
    // src/first-paint says it.
    dispatchEvent(new Event('not-started'))
    throw error
  }
}

void run()
