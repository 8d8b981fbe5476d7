import { expect, test } from 'vitest'
import type { ConfigPath } from '../../core/config/config.ts'
import { line } from '../../core/yaml/lines.ts'
import type { PreviewFile } from '../session/preview-lines.ts'
import { mainFile } from '../shell/view.ts'
import { fileOfEdit, fileOfSetting } from './file-to-show.ts'

const file = (path: string, setting: ConfigPath, isChanged = false): PreviewFile => ({
  path,
  isChanged,
  lines: [{ id: 0, line: line('plain', 'x', [setting]), text: 'x', isChanged, cut: null }],
})

test('an edit in the shown file leaves it', () => {
  const files = [file('manifests/a', 'replicas', true), file('manifests/b', 'release.name', true)]
  expect(fileOfEdit(files, { file: 'manifests/b', active: null })).toBe('manifests/b')
})

test('an edit elsewhere shows where it is, the lines of the field first', () => {
  const files = [
    file('manifests/a', 'replicas'),
    file('manifests/b', 'release.name', true),
    file('manifests/c', 'service.port', true),
  ]
  expect(fileOfEdit(files, { file: 'manifests/a', active: null })).toBe('manifests/b')
  expect(fileOfEdit(files, { file: 'manifests/a', active: 'service.port' })).toBe('manifests/c')
})

test('whoever looks at all files goes on looking at all', () => {
  expect(fileOfEdit([file('manifests/a', 'replicas', true)], { file: null, active: 'replicas' })).toBeNull()
  expect(fileOfSetting([file('manifests/a', 'replicas', true)], { file: null, active: 'replicas' })).toBeNull()
})

test('a file that an edit took away gives way to the Deployment of the app', () => {
  expect(fileOfEdit([file('manifests/a', 'replicas')], { file: 'manifests/gone', active: null })).toBe(mainFile)
})

test('a focused field brings its lines, unless they are in sight or nowhere', () => {
  const files = [file('manifests/a', 'replicas'), file('manifests/b', 'release.name')]
  expect(fileOfSetting(files, { file: 'manifests/a', active: 'release.name' })).toBe('manifests/b')
  expect(fileOfSetting(files, { file: 'manifests/a', active: 'replicas' })).toBe('manifests/a')
  expect(fileOfSetting(files, { file: 'manifests/a', active: 'registry.server' })).toBe('manifests/a')
})

test('the file that shows a setting itself is better than one where others decide too', () => {
  const derived = {
    ...file('manifests/a', 'replicas'),
    lines: [
      {
        id: 0,
        line: line('plain', 'x', ['config.backendUrl', 'service.port']),
        text: 'x',
        isChanged: false,
        cut: null,
      },
    ],
  } satisfies PreviewFile
  expect(
    fileOfSetting([derived, file('manifests/b', 'service.port')], { file: 'manifests/a', active: 'service.port' }),
  ).toBe('manifests/b')
})

test('a list is shown by the lines of its items', () => {
  const files = [file('manifests/a', 'replicas'), file('manifests/b', 'writablePaths[0]')]
  expect(fileOfSetting(files, { file: 'manifests/a', active: 'writablePaths' })).toBe('manifests/b')
})

test('a file that is no manifest stays, wherever the edit is', () => {
  const files = [file('manifests/a', 'replicas', true)]
  expect(fileOfEdit(files, { file: 'values.yaml', active: 'replicas' })).toBe('values.yaml')
  expect(fileOfSetting(files, { file: 'README.md', active: 'replicas' })).toBe('README.md')
})
