import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const icon = /(?<=<link rel="icon" href=")[^"]*?([\w-]+\.svg)(?=")/

/** Puts the icon into the page: a browser asks for it anew with every change of the address, and the page asks for nothing. */
export function iconInPage(): Plugin {
  let folder = ''
  return {
    name: 'icon-in-page',
    apply: 'build',
    configResolved: ({ publicDir }) => void (folder = publicDir),
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [, name] = icon.exec(html) ?? []
        if (name === undefined) throw new Error('the page names no icon')
        const bytes = readFileSync(join(folder, name))
        return html.replace(icon, `data:image/svg+xml;base64,${bytes.toString('base64')}`)
      },
    },
  }
}
