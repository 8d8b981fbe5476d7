import { expect, test } from 'vitest'
import { packagePage, siteAddress } from './package-page.ts'

const svg = 'ghcr.io/egoavara/realtime-svg'

test.each([
  ['https://github.com/egoavara/realtime-svg/pkgs/container/realtime-svg', svg, null],
  ['https://github.com/Egoavara/realtime-svg/pkgs/container/realtime-svg/123?tag=v0.1.11', svg, 'v0.1.11'],
  ['github.com/orgs/egoavara/packages/container/package/realtime-svg', svg, null],
  ['https://github.com/users/egoavara/packages/container/realtime-svg/versions', svg, null],
  ['https://github.com/orgs/o/packages/container/a%2Fb', 'ghcr.io/o/a/b', null],
  ['https://github.com/egoavara/realtime-svg/releases/tag/v0.1.11', null, 'v0.1.11'],
  ['https://github.com/egoavara/realtime-svg/tree/v0.1.11', null, 'v0.1.11'],
  ['https://hub.docker.com/r/team/svg/tags?page=1', 'docker.io/team/svg', null],
  ['https://hub.docker.com/repository/docker/team/svg/general', 'docker.io/team/svg', null],
  ['https://hub.docker.com/_/redis', 'docker.io/library/redis', null],
  ['https://quay.io/repository/team/svg?tab=tags&tag=v2', 'quay.io/team/svg', 'v2'],
  ['https://gitlab.com/group/sub/app/container_registry/123', 'registry.gitlab.com/group/sub/app', null],
  ['https://gitlab.com/group/app/-/container_registry', 'registry.gitlab.com/group/app', null],
])('the page %s is about the image %s, tag %s', (page, repository, tag) => {
  expect(packagePage(page)).toEqual({ repository, tag })
})

test.each([
  'https://github.com/egoavara/realtime-svg',
  'https://www.github.com/',
  'hub.docker.com',
  'quay.io/repository',
])('%s is a page that names no image', (page) => {
  expect(packagePage(page)).toBeNull()
  expect(siteAddress(page)).not.toBeNull()
})

test.each(['ghcr.io/a/b', 'quay.io/team/svg', 'registry.gitlab.com/a/b', 'github.community/a', 'my.github.com/a'])(
  '%s is no page of these sites',
  (address) => {
    expect(siteAddress(address)).toBeNull()
    expect(packagePage(address)).toBeNull()
  },
)
