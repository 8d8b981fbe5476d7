import { expect, test } from 'vitest'
import { commandLine } from './command-line.ts'
import { isPlaceholder, shellWords } from './shell-words.ts'

test.each([
  ['a  b\tc\n', ['a', 'b', 'c']],
  [`--x='a b' "c d" e\\ f`, ['--x=a b', 'c d', 'e f']],
  [`"a\\"b\\$c\\n" 'a\\'`, ['a"b$c\\n', 'a\\']],
  ['a \\\n  b', ['a', 'b']],
  ['a `\r\n  b', ['a', 'b']],
  ['docker\\\npull', ['docker', 'pull']],
  [`it's`, ['it', 's']],
  ['$USER "$(id)"', ['$USER', '$(id)']],
  [`a''b`, ['ab']],
  ['""', ['']],
  ['', []],
])('%j is the words %j', (text, words) => {
  expect(shellWords(text)).toEqual(words)
})

test.each(['$USER', '${USER}', '<user>', '%USER%'])('%s is to be filled in', (word) => {
  expect(isPlaceholder(word)).toBe(true)
  expect(isPlaceholder(`a${word}`)).toBe(false)
})

test.each(['<user>a', '%USER%a', 'user'])('%s is not', (word) => {
  expect(isPlaceholder(word)).toBe(false)
})

test.each([
  ['docker pull redis:7', ['pull', 'redis:7']],
  ['$ sudo docker pull --platform linux/arm64 redis', ['pull', 'redis']],
  ['docker run -it --rm -p 80:8080 -p81:81 -e A=b --name x redis:7 sh', ['run', 'redis:7', 'sh']],
  ['docker run --read-only --network=host -d redis:7', ['run', 'redis:7']],
  ['docker --context prod pull -q redis', ['pull', 'redis']],
])('%s has the words %j', (text, words) => {
  expect(commandLine(text)).toMatchObject({ program: 'docker', words })
})

test('flags have their value after "=" or a blank, and the last one counts', () => {
  const { flags } = commandLine(`kubectl -n team --a=1 --b '2 3' --a=4 --dry-run --c=`)
  expect([...flags]).toEqual([
    ['n', 'team'],
    ['a', '4'],
    ['b', '2 3'],
    ['dry-run', ''],
    ['c', ''],
  ])
})

test('a flag at the end has no value', () => {
  expect([...commandLine('docker pull --platform').flags]).toEqual([['platform', '']])
})

test('no command is no program', () => {
  expect(commandLine('$ ')).toEqual({ program: '', flags: new Map(), words: [] })
})

test.each([
  ...['--detach', '--interactive', '--tty', '--rm', '--init', '--privileged', '--read-only', '--publish-all'],
  ...['--no-healthcheck', '--sig-proxy', '--quiet', '--disable-content-trust', '--all-tags', '--oom-kill-disable'],
  ...['--password-stdin', '-P', '-q', '-d', '-it', '-dit', '--append-hash', '--dry-run', '--save-config'],
  ...['--show-managed-fields', '--server-side', '--insecure-skip-tls-verify', '-p80:80', '--name=x', '--name='],
])('%s takes no word after it', (flag) => {
  expect(commandLine(`docker run ${flag} redis`).words).toEqual(['run', 'redis'])
})

test.each(['--name', '-p', '-e', '--rmi', '--d-i-t'])('%s takes the word after it', (flag) => {
  expect(commandLine(`docker run ${flag} redis`).words).toEqual(['run'])
})

test('a dash alone is a word', () => {
  expect(commandLine('docker run - redis').words).toEqual(['run', '-', 'redis'])
})

test.each(['$', '#', '>', '%', 'PS>', 'sudo', '$ sudo', 'PS> sudo'])('the prompt %s is no program', (prompt) => {
  expect(commandLine(`${prompt} docker pull redis`)).toMatchObject({ program: 'docker', words: ['pull', 'redis'] })
})

test.each(['$docker', 'sudo-docker', 'PS', 'my-sudo'])('%s is a program', (program) => {
  expect(commandLine(`${program} pull`).program).toBe(program)
})
