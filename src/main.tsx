import { painted } from './browser/painted.ts'

// Not as a top-level await: with one in the program Rolldown merges no chunks (`experimental.chunkOptimization`), and the page
// would have a chunk for each `import(…)`.
async function run(): Promise<void> {
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
}

void run()
