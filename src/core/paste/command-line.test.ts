import { expect, test } from 'vitest'
import { type CommandLine, commandLines } from './command-line.ts'
import { normalised } from './normalised.ts'
import { isPlaceholder, shellWords } from './shell-words.ts'

test.each([
  ['a  b\tc\n', ['a', 'b', 'c']],
  [`--x='a b' "c d" e\\ f`, ['--x=a b', 'c d', 'e f']],
  [`"a\\"b\\$c\\n" 'a\\'`, ['a"b$c\\n', 'a\\']],
  ['$USER "$(id)"', ['$USER', '$(id)']],
  [`a''b`, ['ab']],
  ['""', ['']],
  ['', []],
])('%j is the words %j', (text, words) => {
  expect(shellWords(text)).toEqual(words)
})

test.each([`it's`, '"a', `'a b`, 'a\\'])('%s ends in the middle of a word', (text) => {
  expect(shellWords(text)).toBeNull()
})

test.each(['$USER', '${USER}', '<user>', '%USER%', '{{ user }}', 'a-${USER}'])('%s is to be filled in', (word) => {
  expect(isPlaceholder(word)).toBe(true)
})

test.each(['<user>a', '%USER%a', 'user', 'a$USER'])('%s is not', (word) => {
  expect(isPlaceholder(word)).toBe(false)
})

const first = (text: string): CommandLine | undefined => commandLines(normalised(text))[0]

test('a flag that is given more than once has each of its values, in order', () => {
  const line = first('docker run -ite A=1 --env B=2 --rm --env=C=3 -eD=4 redis')
  expect(line?.given).toEqual([
    ['i', ''],
    ['t', ''],
    ['e', 'A=1'],
    ['env', 'B=2'],
    ['rm', ''],
    ['env', 'C=3'],
    ['e', 'D=4'],
  ])
  expect(line?.flags.get('env')).toBe('C=3')
})

test.each([
  ['docker pull redis:7', ['pull', 'redis:7']],
  ['$ sudo docker pull --platform linux/arm64 redis', ['pull', 'redis']],
  ['docker run -it --rm -p 80:8080 -p81:81 -e A=b --name x redis:7 sh', ['run', 'redis:7', 'sh']],
  ['docker run --read-only --network=host -d redis:7', ['run', 'redis:7']],
  ['docker --context prod pull -q redis', ['pull', 'redis']],
  ['docker run -dp 8080:8080 redis', ['run', 'redis']],
  ['docker run -itp 8080:8080 -dv a:/b -de A=b redis', ['run', 'redis']],
  ['docker run -dp8080:8080 redis', ['run', 'redis']],
  ['docker run - redis', ['run', '-', 'redis']],
  ['docker run -p=80:80 redis', ['run', 'redis']],
  ['docker run redis -- sh', ['run', 'redis', 'sh']],
  ['docker \\\n  pull `\r\n  redis ^\n --quiet', ['pull', 'redis']],
  ['docker pull\n  --quiet redis', ['pull', 'redis']],
  ['docker pull redis; docker ps', ['pull', 'redis']],
  ['docker pull redis && docker ps', ['pull', 'redis']],
])('%j has the words %j', (text, words) => {
  expect(first(text)).toMatchObject({ program: 'docker', words })
})

test('flags have their value after "=" or a blank, and the last one counts', () => {
  const { flags } = first(`kubectl -n team --a=1 --b '2 3' --a=4 --dry-run --c=`)!
  expect([...flags]).toEqual([
    ['n', 'team'],
    ['a', '4'],
    ['b', '2 3'],
    ['dry-run', ''],
    ['c', ''],
  ])
})

test('of flags that stand together the last one may have a value, and one at the end has none', () => {
  expect([...first('docker run -dp 80:80 -itu')!.flags]).toEqual([
    ['d', ''],
    ['p', '80:80'],
    ['i', ''],
    ['t', ''],
    ['u', ''],
  ])
  expect([...first('docker pull --platform')!.flags]).toEqual([['platform', '']])
})

test.each([
  ...['--detach', '--interactive', '--tty', '--rm', '--init', '--privileged', '--read-only', '--publish-all'],
  ...['--no-healthcheck', '--sig-proxy', '--quiet', '--disable-content-trust', '--all-tags', '--oom-kill-disable'],
  ...['--password-stdin', '-P', '-q', '-d', '-it', '-dit', '--append-hash', '--dry-run', '--save-config'],
  ...['--show-managed-fields', '--server-side', '--insecure-skip-tls-verify', '-p80:80', '--name=x', '--name='],
])('%s takes no word after it', (flag) => {
  expect(first(`docker run ${flag} redis`)?.words).toEqual(['run', 'redis'])
})

test.each(['--name', '-p', '-e', '--rmi', '--d-i-t'])('%s takes the word after it', (flag) => {
  expect(first(`docker run ${flag} redis`)?.words).toEqual(['run'])
})

test.each([
  ...['$', '#', '>', '%', 'PS>', 'sudo', '$ sudo', 'PS> sudo', '[root@host ~]#', 'jane@laptop:~$', 'jane@laptop ~ %'],
  ...['PS C:\\>', 'C:\\Users\\Jane>', 'sudo -E', 'time', 'DOCKER_HOST=x A=b', 'minikube', 'k3s', '!'],
])('before %s nothing is a program', (prompt) => {
  expect(first(`${prompt} docker pull redis`)).toMatchObject({ program: 'docker', words: ['pull', 'redis'] })
})

test.each(['docker.exe', '/usr/bin/docker', './docker', 'C:/docker.exe', 'Docker'])('%s is docker', (program) => {
  expect(first(`${program} pull redis`)?.program).toBe('docker')
})

test.each(['$docker', 'sudo-docker', 'my-sudo docker', 'library/docker', 'dockerx', '$ ', '', `docker pull it's`])(
  '%j begins with no known program',
  (text) => {
    expect(first(text)).toBeUndefined()
  },
)

test.each([
  'aws ecr get-login-password --region x | docker login -u AWS --password-stdin y',
  'aws ecr get-login-password --region x|docker login -u AWS --password-stdin y',
  'aws ecr get-login-password --region x \\\n  | docker login -u AWS \\\n --password-stdin y',
  'aws ecr get-login-password --region x\ndocker login -u AWS --password-stdin y',
])('the commands of %j stand by themselves', (text) => {
  expect(commandLines(normalised(text)).map(({ program, words }) => [program, words])).toEqual([
    ['aws', ['ecr', 'get-login-password']],
    ['docker', ['login', 'y']],
  ])
})

test('variables before a command are its own', () => {
  expect([...first('REDISCLI_AUTH=a=b redis-cli -h cache')!.variables]).toEqual([['REDISCLI_AUTH', 'a=b']])
})
