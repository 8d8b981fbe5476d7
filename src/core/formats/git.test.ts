import { expect, test } from 'vitest'
import { gitUrl, isGitPath, isGitRevision } from './git.ts'

test.each([
  ['https://github.com/team/deploy.git', false, 'https://github.com/team/deploy.git'],
  ['https://git.example.com:8443/team/deploy', false, 'https://git.example.com:8443/team/deploy'],
  ['ssh://git@github.com/team/deploy.git', true, 'ssh://git@github.com/team/deploy.git'],
  ['ssh://git@git.example.com:2222/team/deploy', true, 'ssh://git@git.example.com:2222/team/deploy'],
  ['git@github.com:team/deploy.git', true, 'ssh://git@github.com/team/deploy.git'],
  ['git@git.example.com:/srv/deploy.git', true, 'ssh://git@git.example.com/srv/deploy.git'],
])('%s is a repository', (text, isSsh, url) => {
  expect(gitUrl(text)).toEqual({ isSsh, hasCredentials: false, url })
})

test('a login in the address is seen', () => {
  expect(gitUrl('https://jane:token@github.com/team/deploy')?.hasCredentials).toBe(true)
  expect(gitUrl('https://token@github.com/team/deploy')?.hasCredentials).toBe(true)
})

test.each([
  '',
  'github.com/team/deploy',
  'https://github.com',
  'https://github.com/',
  'https://github.com/team/deploy?ref=main',
  'git://github.com/team/deploy',
  'file:///srv/deploy',
  'ssh://github.com',
  'git@github.com',
  'git@github.com:',
  'git@github.com:a b',
  'ssh://git:secret@github.com/team/deploy',
  `https://github.com/${'a'.repeat(2048)}`,
])('%s is none', (text) => {
  expect(gitUrl(text)).toBeNull()
})

test.each(['main', 'release/1.0', 'refs/tags/v1.0', 'v1.0', 'a@b', '0'.repeat(40), '한글'])(
  '%s is a revision',
  (text) => {
    expect(isGitRevision(text)).toBe(true)
  },
)

test.each([
  '',
  '-x',
  'a b',
  'a..b',
  '/a',
  'a/',
  'a.',
  'a.lock',
  '@',
  'a@{1}',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a[',
  'a\\b',
  'a/.b',
  'a\u007f',
])('%j is no revision', (text) => {
  expect(isGitRevision(text)).toBe(false)
})

test.each(['realtime-svg', 'clusters/production', 'a/b.c/d_e', 'a@b+c'])('%s is a folder', (text) => {
  expect(isGitPath(text)).toBe(true)
})

test.each(['', '/', '/a', 'a/', './a', '../a', 'a/../b', 'a//b', 'a b', '-a', 'a/-b', 'a\\b', "a'b", '.'])(
  '%j is no folder',
  (text) => {
    expect(isGitPath(text)).toBe(false)
  },
)
