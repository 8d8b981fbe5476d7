import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { foreignAddresses, refuseForeignAddresses } from './foreign-addresses.ts'

test.each([
  'fetch("https://cdn.evil.io/x.js")',
  "new WebSocket('wss://evil.io')",
  '@import url(//fonts.googleapis.com/css)',
  '<img src=//evil.io/p.gif>',
  '<img src= "//evil.io/p.gif">',
  'a = `http://10.0.0.1:9000/collect?x=${x}`',
  '"https://example.com.evil.io/"',
  '"https://notexample.com/"',
  '"https://www.w3.org.evil.io/"',
  '"HTTPS://EVIL.IO"',
  '"ftp://evil.io/"',
])('%s names a foreign host', (text) => {
  expect(foreignAddresses(text)).toHaveLength(1)
})

test.each([
  'createElementNS("http://www.w3.org/2000/svg")',
  '"https://kubernetes.io/docs/concepts/"',
  '"https://svg.example.com"',
  '"https://svg.example.com."',
  '`http://127.0.0.1:8080${path}`',
  '"http://localhost/"',
  '`http://${host}/health`',
  '"http://%s:%d"',
  'startsWith("http://")',
  'x //comment.here\n',
  '/^https?:\\/\\//',
])('%s names none', (text) => {
  expect(foreignAddresses(text)).toEqual([])
})

test('a build whose output names a foreign host fails and says where', async () => {
  const root = mkdtempSync(join(tmpdir(), 'foreign-'))
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
  writeFileSync(join(root, 'main.js'), 'document.title = "https://tracker.evil.io/?" + location')
  const attempt = build({ root, configFile: false, logLevel: 'silent', plugins: [refuseForeignAddresses()] })
  await expect(attempt).rejects.toThrow(/assets\/index-.*\.js: https:\/\/tracker\.evil\.io\/\?/)
})
