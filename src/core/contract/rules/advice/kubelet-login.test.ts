import { expect, test } from 'vitest'
import { kubeletFinds, loginServer } from './kubelet-login.ts'

// What pkg/credentialprovider/keyring.go of Kubernetes 1.35 answers; the first ones are cases of its own keyring_test.go.
test.each([
  ['https://hello.kubernetes.io', 'hello.kubernetes.io/foo', true],
  ['*.kubernetes.io', 'hello.kubernetes.io/foo', true],
  ['*.*.kubernetes.io', 'hello.kubernetes.io/foo', false],
  ['*.kubernetes.io', 'kubernetes.io/foo', false],
  ['prefix.*.io', 'prefix.kubernetes.io/foo', true],
  ['pr*fix.kubernetes.io', 'prefix.kubernetes.io/foo', true],
  ['http://hello.kubernetes.io', 'hello.kubernetes.io/foo', true],
  ['hello.kubernetes.io:8080', 'hello.kubernetes.io/foo', false],
  ['hello.kubernetes.io:8080', 'hello.kubernetes.io:8080/foo', true],
  ['hello.kubernetes.io/foo', 'hello.kubernetes.io/foo/bar', true],
  ['hello.kubernetes.io/bar', 'hello.kubernetes.io/foo/bar', false],
  ['nexus.corp.example:8082/repository/docker', 'nexus.corp.example:8082/svg', false],
  ['https://corp.jfrog.io/artifactory/api/docker/docker-local', 'corp.jfrog.io/docker-local/svg', false],
  ['https://quay.io/repository/org/svg', 'quay.io/org/svg', false],
  ['registry.gitlab.com/group/other', 'registry.gitlab.com/group/app/svg', false],
  ['https://corp.jfrog.io/v2', 'corp.jfrog.io/svg', false],
  ['https://corp.jfrog.io/v2/', 'corp.jfrog.io/svg', true],
  ['https://corp.jfrog.io/v1/team', 'corp.jfrog.io/team/svg', true],
  ['ghcr.io/', 'ghcr.io/a', true],
  ['https://index.docker.io/v1/', 'docker.io/jane/svg', true],
  ['https://index.docker.io/v1/', 'jane/svg', true],
  ['https://index.docker.io/v1', 'docker.io/jane/svg', false],
  ['index.docker.io', 'redis', true],
  ['docker.io', 'docker.io/jane/svg', true],
  ['docker.io/jane', 'docker.io/other/svg', false],
  ['registry-1.docker.io', 'docker.io/jane/svg', false],
  ['MyRegistry.azurecr.io', 'myregistry.azurecr.io/svg', false],
  ['a+b.example', 'aab.example/svg', false],
])('the login for %s pulls %s: %s', (server, repository, finds) => {
  expect(kubeletFinds(server, repository)).toBe(finds)
})

test.each([
  ['ghcr.io/a', 'ghcr.io'],
  ['GHCR.io/a', 'ghcr.io'],
  ['localhost:5000/a', 'localhost:5000'],
  ['jane/svg', 'https://index.docker.io/v1/'],
  ['index.docker.io/jane/svg', 'https://index.docker.io/v1/'],
])('%s needs a login for %s', (repository, server) => {
  expect(loginServer(repository)).toBe(server)
})
