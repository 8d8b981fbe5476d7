import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

// Packages that come to us already bundled, and what is in them: the bundler sees only the outer one.
const embedded: Readonly<Record<string, readonly string[]>> = {
  jszip: ['immediate', 'lie', 'pako', 'setimmediate'],
  // The few lines by which chunks load and bind each other.
  '': ['rolldown', 'vite'],
}

interface Manifest {
  readonly version: string
  readonly license: string
}

function notice(modules: string, name: string): string {
  const folder = join(modules, name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file`)
  // Vite's own file goes on with the notices of what its command contains, none of which is in the page.
  const [text] = readFileSync(join(folder, file), 'utf8').split(/\n#+ [^\n]*bundled/i)
  return `## ${name} - ${version} (${license})\n\n${text?.trim()}\n`
}

/** The packages of which the notices hold the name alone. */
export const withoutText = (notices: string): string[] =>
  Array.from(notices.matchAll(/^## (\S+) - .*\n*(?=^## \S+ - |(?![^]))/gm), ([, name]) => name!)

/** Adds to the built licence notices what the bundler cannot see, and fails when a package has none. */
export function embeddedLicenses(fileName: string): Plugin {
  let modules = ''
  return {
    name: 'embedded-licenses',
    apply: 'build',
    configResolved: ({ root }) => void (modules = join(root, 'node_modules')),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const notices = bundle[fileName]
        if (notices?.type !== 'asset') return this.error(`no ${fileName} was made`)
        const text = String(notices.source)
        const bare = withoutText(text)
        if (bare.length > 0) return this.error(`no licence file: ${bare.join(', ')}`)
        const inside = Object.entries(embedded)
          .filter(([outer]) => outer === '' || text.includes(`\n## ${outer} - `))
          .flatMap(([, names]) => names)
        notices.source = `${text.trimEnd()}\n\n${inside.map((name) => notice(modules, name)).join('\n')}`
      },
    },
  }
}
