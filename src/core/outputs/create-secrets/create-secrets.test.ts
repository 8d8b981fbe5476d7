import { expect, test } from 'vitest'
import type { PartialConfig } from '../../config/config.ts'
import { checked, sampleTexts } from '../../program/samples.ts'
import { createSecrets } from './create-secrets.ts'
import { posix as bash } from './posix.ts'
import { powershell as windows } from './powershell.ts'

// tools/kube runs the scripts; what is asked for, and how a word is quoted, can be read.
const posix = (settings: PartialConfig) => createSecrets(bash, checked(settings), sampleTexts)
const powershell = (settings: PartialConfig) => createSecrets(windows, checked(settings), sampleTexts)

const pull: PartialConfig = { image: { pullSecrets: [{ name: 'pull' }] } }
const known: PartialConfig = { ...pull, registry: { server: 'ghcr.io', username: "o'brien" } }
const password: PartialConfig = { redis: { auth: { enabled: true } } }

test('the name of the user is asked for where it is not known', () => {
  expect(posix(pull)).toContain("printf '%s' 'user at ghcr.io: ' >&2\n  IFS= read -r username || true\n")
  expect(powershell(pull)).toContain("$username = Read-Host -Prompt 'user at ghcr.io'\n")
  expect(posix(known)).toContain("username='o'\\''brien'\n")
  expect(powershell(known)).toContain("$username = 'o''brien'\n")
  expect(posix(known) + powershell(known)).not.toContain('user at')
})

test('a password is asked for by a prompt, to which PowerShell adds the colon', () => {
  expect(posix(pull)).toContain("ask 'password for ghcr.io: '")
  expect(powershell(pull)).toContain("Read-Secret 'password for ghcr.io'\n")
  expect(posix(password)).toContain("ask 'password in realtime-svg-redis-auth:'")
  expect(powershell(password)).toContain("Read-Secret 'password in realtime-svg-redis-auth'\n")
})

test('each script makes the Secrets that are needed and no other', () => {
  const both = { ...pull, ...password }
  const made = (script: string) =>
    script.split('\n').filter((line) => /^\s*(?:kubectl create secret|Set-Secret)/.test(line))
  expect(made(posix(pull))).toHaveLength(1)
  expect(made(posix(password))).toHaveLength(1)
  expect(made(posix(both)).map((line) => line.trim().split(' ').slice(3, 5))).toEqual([
    ['docker-registry', 'pull'],
    ['generic', 'realtime-svg-redis-auth'],
  ])
  expect(made(powershell(both)).map((line) => line.trim().split(' ').slice(1, 3))).toEqual([
    ["'pull'", "'kubernetes.io/dockerconfigjson'"],
    ["'realtime-svg-redis-auth'", "'Opaque'"],
  ])
})

test('a password is encoded for the URL of Redis alone', () => {
  expect(posix(password)).toContain('\npercent_encode() {\n')
  expect(posix(pull)).not.toContain('percent_encode')
  const plain: PartialConfig = { redis: { auth: { enabled: true, encodedKey: '' } } }
  expect(posix(plain) + powershell(plain)).not.toMatch(/percent_encode|EscapeDataString/)
})

test('no Secret goes through kubectl apply', () => {
  const scripts = posix({ ...pull, ...password }) + powershell({ ...pull, ...password })
  expect(scripts).toContain('kubectl "$verb" -f -')
  expect(scripts).toContain('kubectl $script:verb -f -')
  expect(scripts).not.toContain('kubectl apply')
})

test('PowerShell gets every word quoted, because a bare one would be a command', () => {
  expect(powershell(password)).toContain("$namespace = 'realtime-svg'\n")
  expect(powershell(password)).toContain("(Test-Secret 'realtime-svg-redis-auth')")
  expect(powershell(password)).toContain("Write-Host ('it''s kept: ' + $name)")
})

test('Windows PowerShell reads the script as UTF-8', () => {
  expect(powershell(pull).startsWith('\ufeff# secrets.about\n')).toBe(true)
})
