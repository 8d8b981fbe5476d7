import type { PartialConfig } from '../../config/config.ts'

const pullSecrets = (...names: string[]): PartialConfig => ({
  image: { pullSecrets: names.map((name) => ({ name })) },
})
const registry = (server: string, username: string): PartialConfig => ({ registry: { server, username } })
const platforms = (...names: ('linux/amd64' | 'linux/arm64')[]): PartialConfig => ({ image: { platforms: names } })

/** Examples of the rules about registries and platforms. */
export const registryExamples = {
  'REG-PRIVATE-SECRET-NAME': { holds: pullSecrets('my.registry-1'), fails: pullSecrets('other-team/my.registry-1') },
  'REG-PRIVATE-SECRET-TWICE': { holds: pullSecrets('first', 'second'), fails: pullSecrets('first', 'first') },
  'REG-SERVER': { holds: registry('https://ghcr.io', 'octocat'), fails: registry('ghcr.io:99999', 'octocat') },
  'REG-SERVER-NONE': { holds: registry('', ''), fails: registry('', 'octocat') },
  'REG-USERNAME': { holds: registry('ghcr.io', '00000000-0000 user'), fails: registry('ghcr.io', 'octocat:password') },
  'REG-USERNAME-NONE': { holds: registry('ghcr.io', 'octocat'), fails: registry('ghcr.io', '') },
  'REG-USERNAME-DASH': { holds: registry('ghcr.io', 'octo-cat'), fails: registry('ghcr.io', '-octocat') },
  'ARCH-PLATFORMS': { holds: platforms('linux/amd64'), fails: platforms() },
  'ARCH-ARM64': { holds: platforms('linux/amd64'), fails: platforms('linux/amd64', 'linux/arm64') },
}
