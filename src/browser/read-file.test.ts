import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { plainFile } from '../core/yaml/lines.ts'
import { readFile } from './read-file.ts'
import { zipFiles } from './zip.ts'

const zipped = async (entries: Record<string, string>) => {
  const zip = new JSZip()
  Object.entries(entries).forEach(([name, text]) => zip.file(name, text, { createFolders: false }))
  return new Blob([await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })])
}

test('a text is its text, with or without a byte order mark', async () => {
  expect(await readFile(new Blob(['replicas: 3\n']))).toEqual({ ok: true, text: 'replicas: 3\n', encoding: 'UTF-8' })
  expect(await readFile(new Blob(['\ufeffreplicas: 3\n']))).toEqual({
    ok: true,
    text: 'replicas: 3\n',
    encoding: 'UTF-8',
  })
})

test('what Windows PowerShell writes with ">" is text', async () => {
  const utf16 = Buffer.from('\ufeffreplicas: 3\r\n', 'utf16le')
  expect(await readFile(new Blob([utf16]))).toEqual({ ok: true, text: 'replicas: 3\r\n', encoding: 'UTF-16' })
})

test('a bundle of ours is its configuration', async () => {
  const bytes = await zipFiles('realtime-svg', [plainFile('deployment-config.json', '{"replicas": 3}')])
  expect(await readFile(new Blob([bytes]))).toEqual({ ok: true, text: '{"replicas": 3}\n', encoding: 'UTF-8' })
})

test.each([
  ['another zip', { 'a.txt': 'x' }, { reason: 'not-a-bundle' }],
  [
    'a name that climbs',
    { '../a/deployment-config.json': '{}' },
    { reason: 'unsafe-name', path: '../a/deployment-config.json' },
  ],
  ['an absolute name', { '/deployment-config.json': '{}' }, { reason: 'unsafe-name', path: '/deployment-config.json' }],
  ['a configuration that inflates', { 'a/deployment-config.json': ' '.repeat(2_000_000) }, { reason: 'too-large' }],
])('%s is refused', async (_, entries, refused) => {
  expect(await readFile(await zipped(entries as Record<string, string>))).toEqual({ ok: false, ...refused })
})

test('a zip of thousands of files is no bundle, and not unpacked to see', async () => {
  const names = Array.from({ length: 1001 }, (_, i) => [i === 0 ? 'a/deployment-config.json' : `a/${i}`, '{}'])
  expect(await readFile(await zipped(Object.fromEntries(names) as Record<string, string>))).toEqual({
    ok: false,
    reason: 'not-a-bundle',
  })
})

test('damaged and binary files are refused', async () => {
  expect(await readFile(new Blob(['PK\u0003\u0004nothing']))).toEqual({ ok: false, reason: 'damaged-file' })
  expect(await readFile(new Blob([Uint8Array.of(0xff, 0xfe, 0x00)]))).toEqual({ ok: false, reason: 'not-text' })
})

test('10 MB are refused before they are read', async () => {
  expect(await readFile(new Blob([new Uint8Array(10_000_000)]))).toEqual({ ok: false, reason: 'too-large' })
})

test('a zip packed again by Windows or by GitHub still has its configuration', async () => {
  const read = async (...names: string[]) =>
    readFile(await zipped(Object.fromEntries(names.map((name) => [name, '{"replicas": 3}']))))
  const found = { ok: true, text: '{"replicas": 3}', encoding: 'UTF-8' }
  expect(await read('realtime-svg\\deployment-config.json')).toEqual(found)
  expect(await read('deployment-config.json')).toEqual(found)
  expect(await read('repo-main/realtime-svg/deployment-config.json')).toEqual(found)
  expect(await read('a/deployment-config.json', 'b/deployment-config.json')).toEqual({
    ok: false,
    reason: 'several-bundles',
    value: 'a/deployment-config.json, b/deployment-config.json',
  })
  expect(await read('..\\deployment-config.json')).toMatchObject({ ok: false, reason: 'unsafe-name' })
})
