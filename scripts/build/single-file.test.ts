import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { singleFile } from './single-file.ts'

const page = `<!doctype html>
<html>
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body><a href="licenses.txt">Licences</a></body>
</html>
`

const files = new Map([
  ['icon.svg', '<svg/>'],
  ['licenses.txt', 'MIT'],
  ['assets/index-1.js', 'link({href:`licenses.txt`,children:t})'],
  ['assets/style-1.css', 'body { color: red }'],
])

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** What stands between the tags, as the browser would hash it. */
const inside = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? ''

test('everything the page names is in it', () => {
  const html = singleFile(page, files)
  expect(html).not.toContain('./')
  expect(inside(html, 'style')).toBe('body { color: red }')
  expect(html).toContain('href="data:image/svg+xml;base64,PHN2Zy8+"')
  const notices = 'data:text/plain;charset=utf-8;base64,TUlU'
  expect(inside(html, 'script')).toBe(`link({href:"${notices}",download:"licenses.txt",children:t})`)
  expect(html).toContain(`<a href="${notices}" download="licenses.txt">`)
})

test('the policy names the bytes of its script and style, and no address', () => {
  const html = singleFile(page, files)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ')
  expect(policy).toContain(`script-src '${sha256(inside(html, 'script'))}'`)
  expect(policy).toContain(`style-src '${sha256(inside(html, 'style'))}'`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy?.join()).not.toMatch(/self|unsafe/)
})

test('a script cannot end itself or hide its end', () => {
  const script = 'a = "</script><!-- <script>", b = `$1$&`, download:"licenses.txt"'
  const html = singleFile(page, new Map([...files, ['assets/index-1.js', script]]))
  expect(inside(html, 'script')).toBe('a = "\\x3C/script>\\x3C!-- <script>", b = `$1$&`, download:"licenses.txt"')
})

test.each([
  ['a file was not built', new Map([...files].filter(([path]) => path !== 'assets/style-1.css')), 'style-1.css'],
  ['HTML would change a script', new Map([...files, ['assets/index-1.js', '"\0"']]), 'index-1.js'],
  ['an image was not built', new Map([...files].filter(([path]) => path !== 'icon.svg')), 'icon.svg'],
])('refuses when %s', (_, incomplete, named) => {
  expect(() => singleFile(page, incomplete)).toThrow(named)
})

test('refuses a page that does not lead to its notices', () => {
  expect(() => singleFile(page, new Map([...files, ['assets/index-1.js', 'run()']]))).toThrow('notices')
})

test('refuses a page without a policy', () => {
  expect(() => singleFile(page.replace(/<meta.*>/, ''), files)).toThrow('policy')
})
