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
        const text = readFileSync(join(folder, name), 'utf8').replace(/\n\s*/g, '')
        // As few escapes as an attribute and an address need: it compresses better than base64.
        const address = text.replace(/[%#<>]/g, encodeURIComponent).replaceAll('"', "'")
        return html.replace(icon, `data:image/svg+xml,${address}`)
      },
    },
  }
}
