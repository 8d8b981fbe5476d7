import { describe, expect, test } from 'vitest'
import { commandLine, quote } from './shell.ts'

// POSIX 2.2.2 (single quotes) and PowerShell's about_Quoting_Rules, about_Parsing: what each shell must be given.
describe.each([
  ['kubectl', 'kubectl', 'kubectl'],
  ['--namespace', '--namespace', '--namespace'],
  ['-n', '-n', '-n'],
  ['-1', '-1', "'-1'"],
  ['--timeout=5m', '--timeout=5m', "'--timeout=5m'"],
  ['-o.x', '-o.x', "'-o.x'"],
  ['manifests/00-namespace.yaml', 'manifests/00-namespace.yaml', 'manifests/00-namespace.yaml'],
  ['./create-secrets.ps1', './create-secrets.ps1', './create-secrets.ps1'],
  ['a b', "'a b'", "'a b'"],
  ['', "''", "''"],
  ["o'brien", "'o'\\''brien'", "'o''brien'"],
  ['it’s', "'it’s'", "'it’’s'"],
  ['$(id)', "'$(id)'", "'$(id)'"],
  ['`id`', "'`id`'", "'`id`'"],
  ['a;b&c|d>e<f', "'a;b&c|d>e<f'", "'a;b&c|d>e<f'"],
  ['~', "'~'", "'~'"],
  ['=ls', "'=ls'", "'=ls'"],
  ['@splat', '@splat', "'@splat'"],
  ['a,b', 'a,b', "'a,b'"],
  ['%', '%', "'%'"],
  ['!x', "'!x'", "'!x'"],
  ['{{.Size}}', "'{{.Size}}'", "'{{.Size}}'"],
  ['a\nb', "'a\nb'", "'a\nb'"],
  ['*', "'*'", "'*'"],
  ['#x', "'#x'", "'#x'"],
  ['한글', "'한글'", "'한글'"],
  ['ghcr.io/a/b:v1@sha256:0a', 'ghcr.io/a/b:v1@sha256:0a', "'ghcr.io/a/b:v1@sha256:0a'"],
])('%j', (word, posix, powershell) => {
  test(`is ${posix} in POSIX shells`, () => expect(quote.posix(word)).toBe(posix))
  test(`is ${powershell} in PowerShell`, () => expect(quote.powershell(word)).toBe(powershell))
})

test('a command line is its words, each quoted by itself', () => {
  expect(commandLine('posix', ['docker', 'pull', 'a b', '$HOME'])).toBe("docker pull 'a b' '$HOME'")
})
