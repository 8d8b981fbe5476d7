import { expect, test } from 'vitest'
import { blocks, bullets, code, codeBlock, table } from './markdown.ts'

test('a fence is longer than the backticks inside', () => {
  expect(codeBlock('bash', 'ls')).toBe('```bash\nls\n```')
  expect(codeBlock('', 'a `b` c')).toBe('```\na `b` c\n```')
  expect(codeBlock('', '```\n````')).toBe('`````\n```\n````\n`````')
})

test('a bar or a line break in a cell does not end it', () => {
  expect(table(['a', 'b'], [['1|2|3', 'x\ny\nz']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2\\|3 | x y z |')
})

test('code with a backtick has two around it', () => {
  expect(code('a')).toBe('`a`')
  expect(code('a`b')).toBe('`` a`b ``')
})

test('items stand in lines, blocks apart, and an empty block nowhere', () => {
  expect(bullets(['a', 'b'])).toBe('- a\n- b')
  expect(blocks('a', '', 'b')).toBe('a\n\nb\n')
})
