import JSZip from 'jszip'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { releaseNotes, zipFolder } from './release-files.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<p>')
  writeFileSync(join(folder, 'assets/a.br'), Buffer.from([0, 255]))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('the zip holds every file under one folder, byte for byte', async () => {
  const zip = await JSZip.loadAsync(await zipFolder(folder, 'site-1.0.0'))
  expect(Object.keys(zip.files)).toEqual(['site-1.0.0/assets/a.br', 'site-1.0.0/index.html'])
  expect(await zip.file('site-1.0.0/assets/a.br')?.async('array')).toEqual([0, 255])
})

test('another day packs the same bytes', async () => {
  const first = await zipFolder(folder, 'site')
  utimesSync(join(folder, 'index.html'), 1, 1)
  expect(await zipFolder(folder, 'site')).toEqual(first)
})

const changelog =
  '# Changelog\n\n## [1.10.0] - 2027-01-01\n\n- Later\n\n## [1.1.0] - 2026-01-01\n\n- Now\n\n[1.1.0]: v1.1.0\n'

test.each([
  ['1.10.0', '- Later\n'],
  ['1.1.0', '- Now\n'],
])('the notes of %s', (version, notes) => {
  expect(releaseNotes(changelog, version)).toBe(notes)
})

test.each(['1.0.0', '1.1', '1x10.0'])('no notes of %s', (version) => {
  expect(() => releaseNotes(changelog, version)).toThrow(version)
})

test('the changelog speaks of the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)).toContain('### ')
})
