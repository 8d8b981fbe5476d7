import { expect, test } from 'vitest'
import { commentLines, fileText, line, lineText, plainFile } from './lines.ts'

test('the text of a line is that of its tokens', () => {
  const tokens = [
    { kind: 'key', text: 'a' },
    { kind: 'punctuation', text: ':' },
  ] as const
  expect(lineText({ tokens, paths: [] })).toBe('a:')
})

test('an empty line has no token', () => {
  expect(line('plain', '')).toEqual({ tokens: [], paths: [] })
  expect(line('plain', 'a', ['replicas'])).toEqual({ tokens: [{ kind: 'plain', text: 'a' }], paths: ['replicas'] })
})

test('every line of a file ends, the last one too', () => {
  expect(fileText({ path: 'a', lines: [line('plain', 'a'), line('plain', '')] })).toBe('a\n\n')
})

test('a comment has a sign on each of its lines, and no blank after a bare one', () => {
  expect(commentLines('first\n\nthird', ['replicas']).map(lineText)).toEqual(['# first', '#', '# third'])
  expect(commentLines('a', ['replicas'])).toEqual([line('comment', '# a', ['replicas'])])
  expect(commentLines('a')).toEqual([line('comment', '# a')])
})

test.each(['a\n\nb', 'a\n\nb\n'])('%j is a file of three lines', (text) => {
  const file = plainFile('README.md', text)
  expect(file.path).toBe('README.md')
  expect(file.lines).toEqual([line('plain', 'a'), line('plain', ''), line('plain', 'b')])
  expect(fileText(file)).toBe('a\n\nb\n')
})
