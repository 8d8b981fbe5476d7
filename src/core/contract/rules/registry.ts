import { isDns1123Subdomain } from '../../formats/names.ts'
import { registryServer } from '../../formats/registry-server.ts'
import { withValue } from '../../config/path.ts'
import { rule } from '../rule.ts'
import { ownSecret } from './own-secret.ts'

// Colon splits user and password in the auth field; a control character never belongs to a name.
const USERNAME = /^[^:\p{Cc}\p{Cs}]+$/u

/** Pull secrets, and what fills the command that makes one. */
export const registryRules = [
  rule({
    id: 'REG-PRIVATE-SECRET-NAME',
    source: 'REG-PRIVATE-SECRET',
    severity: 'error',
    paths: ['image.pullSecrets[].name'],
    params: { longest: 253 },
    holds: (name) => isDns1123Subdomain(name),
    fix: ownSecret,
  }),
  rule({
    id: 'REG-PRIVATE-SECRET-TWICE',
    source: 'REG-PRIVATE-VALUES',
    severity: 'error',
    paths: ['image.pullSecrets[].name'],
    holds: (name, { image }, path) =>
      !isDns1123Subdomain(name) ||
      `image.pullSecrets[${image.pullSecrets.findIndex((secret) => secret.name === name)}].name` === path,
  }),
  rule({
    id: 'REG-SERVER',
    source: 'REG-PRIVATE-SECRET',
    severity: 'error',
    paths: ['registry.server'],
    holds: (server) => server === '' || registryServer(server) !== null,
  }),
  rule({
    id: 'REG-SERVER-NONE',
    source: 'REG-PRIVATE-SECRET',
    severity: 'error',
    paths: ['registry.server'],
    holds: (server, { registry }) => server !== '' || registry.username === '',
  }),
  rule({
    id: 'REG-USERNAME',
    source: 'REG-PRIVATE-SECRET',
    severity: 'error',
    paths: ['registry.username'],
    holds: (username) => username === '' || USERNAME.test(username),
  }),
  rule({
    id: 'REG-USERNAME-NONE',
    source: 'REG-PRIVATE-SECRET',
    severity: 'error',
    paths: ['registry.username'],
    holds: (username, { registry }) => username !== '' || registry.server === '',
  }),
  rule({
    id: 'REG-USERNAME-DASH',
    source: 'REG-PRIVATE-SECRET',
    severity: 'warning',
    paths: ['registry.username'],
    holds: (username) => !USERNAME.test(username) || !username.startsWith('-'),
  }),
  rule({
    id: 'ARCH-PLATFORMS',
    source: 'ARCH-AMD64',
    severity: 'error',
    paths: ['image.platforms'],
    holds: (platforms) => platforms.length > 0,
    fix: (config) => withValue(config, 'image.platforms', ['linux/amd64']),
  }),
  rule({
    id: 'ARCH-ARM64',
    source: 'ARCH-ARM64',
    severity: 'warning',
    paths: ['image.platforms'],
    holds: (platforms) => !platforms.includes('linux/arm64'),
  }),
]
