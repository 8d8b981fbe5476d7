import { expect, test } from 'vitest'
import { registryServer } from './registry-server.ts'

test.each([
  ['https://index.docker.io/v1/', 'index.docker.io'],
  ['http://registry.example.com', 'registry.example.com'],
  ['localhost:5000', 'localhost:5000'],
  ['registry.gitlab.com', 'registry.gitlab.com'],
  ['123456789012.dkr.ecr.ap-northeast-2.amazonaws.com', '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com'],
  ['ghcr.io/egoavara', 'ghcr.io'],
  ['10.0.0.5:5000/', '10.0.0.5:5000'],
  ['[2001:db8::1]:5000', '[2001:db8::1]:5000'],
])('%s is the registry at %s', (text, host) => {
  expect(registryServer(text)).toEqual({ host })
})

test.each([
  '',
  ' ghcr.io',
  'ghcr.io ',
  'ghcr.io:',
  'ghcr.io:abc',
  'ghcr.io:0',
  'ghcr.io:99999',
  'ghcr.io#x',
  'ghcr.io?x',
  'my_registry',
])('refuses %j: malformed', (text) => {
  expect(registryServer(text)).toBeNull()
})

test.each([
  'ftp://ghcr.io',
  'https://',
  'user@ghcr.io',
  '2001:db8::1',
  '[ghcr.io]',
  '[2001:db8::1',
  '*.example.com',
  'ghcr.io/a b',
])('refuses %j: no registry', (text) => {
  expect(registryServer(text)).toBeNull()
})

test.each([
  'ghcr.io;rm -rf ~',
  '`id`',
  'ghcr.io\n--docker-password=x',
  'ghcr.io"',
  '--dry-run',
  '-h',
  'ghcr.io>x',
  '%PATH%',
  'ghcr.io’;calc',
])('refuses %j: a command in disguise', (text) => {
  expect(registryServer(text)).toBeNull()
})
