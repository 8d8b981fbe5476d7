import react from '@vitejs/plugin-react'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Prerendered } from '../../src/prerender.tsx'
import { shortClassNames } from './short-class-names.ts'

const cache = join(import.meta.dirname, '../../node_modules/.cache')

/** Builds the page for Node and runs it there once. */
export async function prerendered(root: string): Promise<readonly Prerendered[]> {
  mkdirSync(cache, { recursive: true })
  // A folder of its own: two builds may run at once. Inside of node_modules, so that React is found from there.
  const outDir = mkdtempSync(join(cache, 'prerender-'))
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [react(), shortClassNames],
      build: { ssr: 'src/prerender.tsx', outDir, copyPublicDir: false, minify: false },
    })
    const module = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as {
      prerender: () => Promise<readonly Prerendered[]>
    }
    return await module.prerender()
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
