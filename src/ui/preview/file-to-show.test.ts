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
  const files = [file('a', 'replicas', true), file('b', 'release.name', true)]
  expect(fileOfEdit(files, { file: 'b', active: null })).toBe('b')
})

test('an edit elsewhere shows where it is, the lines of the field first', () => {
  const files = [file('a', 'replicas'), file('b', 'release.name', true), file('c', 'service.port', true)]
  expect(fileOfEdit(files, { file: 'a', active: null })).toBe('b')
  expect(fileOfEdit(files, { file: 'a', active: 'service.port' })).toBe('c')
})

test('whoever looks at all files goes on looking at all', () => {
  expect(fileOfEdit([file('a', 'replicas', true)], { file: null, active: 'replicas' })).toBeNull()
  expect(fileOfSetting([file('a', 'replicas', true)], { file: null, active: 'replicas' })).toBeNull()
})

test('a file that an edit took away gives way to the Deployment of the app', () => {
  expect(fileOfEdit([file('a', 'replicas')], { file: 'gone', active: null })).toBe(mainFile)
})

test('a focused field brings its lines, unless they are in sight or nowhere', () => {
  const files = [file('a', 'replicas'), file('b', 'release.name')]
  expect(fileOfSetting(files, { file: 'a', active: 'release.name' })).toBe('b')
  expect(fileOfSetting(files, { file: 'a', active: 'replicas' })).toBe('a')
  expect(fileOfSetting(files, { file: 'a', active: 'registry.server' })).toBe('a')
})

test('the file that shows a setting itself is better than one where others decide too', () => {
  const derived = {
    ...file('a', 'replicas'),
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
  expect(fileOfSetting([derived, file('b', 'service.port')], { file: 'a', active: 'service.port' })).toBe('b')
})

test('a list is shown by the lines of its items', () => {
  const files = [file('a', 'replicas'), file('b', 'writablePaths[0]')]
  expect(fileOfSetting(files, { file: 'a', active: 'writablePaths' })).toBe('b')
})
