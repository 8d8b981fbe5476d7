import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** A plugin that sees the built folder when all other plugins have written into it. */
export function afterBuild(name: string, handle: (folder: string, context: Rolldown.PluginContext) => void): Plugin {
  let folder = ''
  return {
    name,
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        handle(folder, this)
      },
    },
  }
}
