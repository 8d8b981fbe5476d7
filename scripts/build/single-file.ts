import { extname } from 'node:path'
import { singleFilePolicy } from './content-security-policy.ts'
import { policyHash } from './inline-scripts.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What was built, by path beside the page, `assets/index-1a2b3c4d.js`. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>

// HTML reads these two wherever they stand in a script. A program has them in strings alone, where \x3C is the same.
const withoutMarkup = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3C')

const dataAddress = (type: string, content: string | Uint8Array): string =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`

// As HTML has the link and as React's props have it.
const noticesLink = /\bhref([=:])(["'`])(?:\.\/)?licenses\.txt\2/g

/** Puts the files that a text names by `./path` into it, as `data:` addresses; no browser opens one, but each saves it. */
function withData(text: string, files: BuiltFiles): string {
  let result = text.replace(noticesLink, (_, sign: string) => {
    const address = dataAddress('text/plain;charset=utf-8', files.get('licenses.txt') ?? '')
    return `href${sign}"${address}"${sign === '=' ? ' ' : ','}download${sign}"licenses.txt"`
  })
  for (const [path, content] of files) {
    const type = mediaTypes[extname(path)]
    if (type !== undefined) result = result.replaceAll(`./${path}`, () => dataAddress(type, content))
  }
  return result
}

/** The built page as one file: its script, styles, images and notices in it, under a policy that names their hashes. */
export function singleFile(page: string, files: BuiltFiles): string {
  const text = (path: string): string => {
    const content = withData(String(files.get(path) ?? ''), files)
    // HTML would change these two, and the hash with them.
    if (content === '' || /[\0\r]/.test(content)) throw new Error(`${path} cannot stand in a page`)
    return content
  }
  const styles: string[] = []
  const whole = withData(page, files)
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g, (_, path: string) => {
      return `<script type="module">${withoutMarkup(text(path))}</script>`
    })
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, path: string) => {
      const style = text(path)
      styles.push(policyHash(style))
      return `<style>${style}</style>`
    })
  // With those that stood in the page before; a block of data has another type, and runs nowhere.
  const scripts = [...whole.matchAll(/<script( type="module")?>(.*?)<\/script>/gs)]
  const modules = scripts.filter(([, type]) => type !== undefined)
  const meta = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*(?=")/
  if (modules.length !== 1 || !meta.test(whole)) throw new Error('the page needs one script and its policy')
  if (!whole.includes('download:"licenses.txt"')) throw new Error('the page does not lead to its notices')
  const left = [...whole.replace(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(/(?:src|href)="\.\/([^"]+)"/g)]
  if (left.length > 0) throw new Error(`the page still names ${left.map(([, path]) => path).join(', ')}`)
  return whole.replace(
    meta,
    singleFilePolicy(
      scripts.map(([, , script]) => policyHash(script!)),
      styles,
    ),
  )
}
