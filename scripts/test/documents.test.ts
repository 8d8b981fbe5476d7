import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/cli/files-in.ts'

const root = resolve(import.meta.dirname, '../..')
const folders = ['.github', 'bench', 'docs', 'e2e', 'hosting', 'scripts', 'src', 'tools']
const files = [
  ...folders.flatMap((folder) => filesIn(join(root, folder)).map((path) => `${folder}/${path}`)),
  ...['eslint.config.js', 'index.html', 'LICENSE', 'CONTRIBUTING.md', 'README.md', 'README.ko.md', 'SECURITY.md'],
]

// What a build, a release or a command makes.
const made = [
  /^(?:OUT|charts|dist|dist-single|chart|manifests|argocd|flux|terraform|pulumi|sealed|assets)\//,
  /^(?:CONFIG|deployment-config|values\.schema|bench\/results)\.json$/,
  /^(?:contract-report\.md|licenses\.txt)$/,
]

/** Paths in code, `core/yaml/` or `e2e/work.spec.ts`, and where links lead; not those of the system or of an output. */
const pathsIn = (text: string): string[] => {
  const prose = text.replace(/^```[^]*?^```/gm, '')
  const code = Array.from(
    prose.matchAll(/`([\w.@*/-]+(?:\/|\.(?:ts|tsx|js|json|md|yml|conf|html)))`/g),
    ([, path]) => path!,
  )
  const links = Array.from(prose.matchAll(/\]\((?!\w+:)([^)#]+)/g), ([, path]) => path!)
  return [...code, ...links].filter((path) => !path.startsWith('/') && !made.some((name) => name.test(path)))
}

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}${path.endsWith('/') ? '' : '$'}`)

/** Beside the document or from the top of the project, as people write it. */
const exists = (document: string, path: string): boolean =>
  [join(dirname(document), path), path].some((from) => files.some((file) => pattern(from).test(file)))

test.each([
  'README.md',
  'README.ko.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'hosting/README.md',
  'src/README.md',
  'src/ui/loading/README.md',
])('every path that %s names is there', (document) => {
  const paths = pathsIn(readFileSync(join(root, document), 'utf8'))
  expect(paths.length).toBeGreaterThan(2)
  expect(paths.filter((path) => !exists(document, path))).toEqual([])
})
