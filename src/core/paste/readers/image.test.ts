import { expect, test } from 'vitest'
import { type ConfigPath, defaults, deploymentConfig, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { pasted } from '../pasted.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const repository = 'image.backend.repository'
const tag = 'image.backend.tag'

const backend = (settings: object): PartialConfig => ({ image: { backend: settings } })
const ab = backend({ repository: 'ghcr.io/a/b', tag: 'v2' })
const published = 'ghcr.io/egoavara/realtime-svg'
const newest = backend({ tag: 'v0.1.11' })

test.each<[ConfigPath, string, PartialConfig]>([
  [repository, 'registry.example.com/a/b:v2', backend({ repository: 'registry.example.com/a/b', tag: 'v2' })],
  [repository, ` localhost:5000/a:v2@${digest}\n`, backend({ repository: 'localhost:5000/a', tag: 'v2', digest })],
  [repository, `a/b@${digest}`, backend({ repository: 'a/b', tag: '', digest })],
  [repository, 'docker://ghcr.io/a/b', backend({ repository: 'ghcr.io/a/b' })],
  [repository, 'http://a.example/b:v2', backend({ repository: 'a.example/b', tag: 'v2' })],
  [repository, `v2@${digest}`, backend({ repository: 'v2', tag: '', digest })],
  [tag, `v2@${digest}`, backend({ tag: 'v2', digest })],
  [tag, `ghcr.io/a/b:v2@${digest}`, backend({ repository: 'ghcr.io/a/b', tag: 'v2', digest })],
  ['image.backend.digest', `ghcr.io/a/b@${digest}`, backend({ repository: 'ghcr.io/a/b', tag: '', digest })],
  ['image.backend.digest', `Digest: ${digest}`, backend({ digest })],
  ['image.backend.digest', `@${digest}`, backend({ digest })],
  [
    'redis.image.tag',
    'docker.io/library/redis:8',
    { redis: { image: { repository: 'docker.io/library/redis', tag: '8' } } },
  ],
  ...[tag, repository].flatMap((path) =>
    [
      'ghcr.io/a/b:v2',
      'ghcr.io／a／b：v2',
      '`ghcr.io/a/b:v2`',
      'docker pull ghcr.io/a/b:v2',
      '$ sudo podman image pull ghcr.io/a/b:v2',
      'docker container run ghcr.io/a/b:v2',
      'nerdctl create ghcr.io/a/b:v2',
      'docker run --rm -p 80:8080 -e REDIS_PASSWORD=hunter2 ghcr.io/a/b:v2 sh -c x',
      'docker run -e A=hunter2 -e REDIS_PASSWORD=my hunter2 ghcr.io/a/b:v2',
      'docker run -dp 8080:8080 ghcr.io/a/b:v2',
      'docker run -dp 8080 ghcr.io/a/b:v2',
      'docker run --rm -itp 8080:8080 -dv a:/b -de K=V ghcr.io/a/b:v2',
      'docker run -dp 127.0.0.1:8080:8080 ghcr.io/a/b:v2',
      'docker tag svg ghcr.io/a/b:v2',
      'crictl pull --creds me:hunter2 ghcr.io/a/b:v2',
      'ctr -n k8s.io images pull --user me:hunter2 ghcr.io/a/b:v2',
      'skopeo inspect docker://ghcr.io/a/b:v2',
      'skopeo copy docker://quay.io/c/d:v1 docker://ghcr.io/a/b:v2',
      'buildah from ghcr.io/a/b:v2',
      'kubectl set image deployment/svg app=ghcr.io/a/b:v2',
      'kubectl -n team set image deploy svg *=ghcr.io/a/b:v2 --record',
      'kubectl run x --image=ghcr.io/a/b:v2 --rm -it -- sh',
      'kubectl create deployment x --image ghcr.io/a/b:v2 --replicas 2',
      '        image: ghcr.io/a/b:v2',
      '      - image: "ghcr.io/a/b:v2" # the app',
      '"image": "ghcr.io/a/b:v2",',
      'IMAGE=ghcr.io/a/b:v2',
      'FROM ghcr.io/a/b:v2',
      'FROM --platform=linux/amd64 ghcr.io/a/b:v2 AS build\nRUN x',
      'Back-off pulling image “ghcr.io/a/b:v2”',
      'Failed to pull image "ghcr.io/a/b:v2": rpc error: code = NotFound',
      'https://github.com/orgs/a/packages/container/package/b?tag=v2',
    ].map((text): [ConfigPath, string, PartialConfig] => [path as ConfigPath, text, ab]),
  ),
  [tag, `https://github.com/egoavara/realtime-svg/releases/tag/v0.1.11`, newest],
  [repository, `https://github.com/egoavara/realtime-svg/pkgs/container/realtime-svg/1?tag=v0.1.11`, newest],
  [repository, `kubectl set image deployment/svg app=${published}:v0.1.11`, newest],
  [repository, 'https://github.com/egoavara/realtime-svg/pkgs/container/realtime-svg', {}],
])('at %s the image %j is split', (path, text, expected) => {
  const result = pasted(defaults, path, text)
  expect(result && difference(result.config)).toEqual(expected)
  expect(result).toMatchObject({ dropped: [] })
  expect(result?.refused).toBeUndefined()
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('an image without a digest takes the old digest away, and one without tag and digest leaves both', () => {
  const pinned = deploymentConfig.parse(backend({ digest }))
  expect(pasted(pinned, repository, 'a/b:v2')?.config.image.backend).toMatchObject({ tag: 'v2', digest: '' })
  expect(pasted(pinned, repository, 'https://a.example/b')?.config.image.backend).toMatchObject({
    tag: 'v0.1.4',
    digest,
  })
})

test.each([
  ['docker run', 'no-image'],
  ['docker run -dp 8080:8080 $IMAGE', 'no-image'],
  ['docker run -e REDIS_PASSWORD=my hunter2', 'no-image'],
  ['image: {{ .Values.image }}', 'no-image'],
  ['kubectl set image deployment/svg app', 'no-image'],
  ['docker ps -a', 'command'],
  ['kubectl apply -f svg.yaml', 'command'],
  ['helm pull oci://a/b', 'command'],
  ['docker login -u me', 'command'],
  ['https://github.com/egoavara/realtime-svg', 'web-page'],
  ['hub.docker.com', 'web-page'],
])('%s is refused: %s', (text, why) => {
  expect(pasted(defaults, 'redis.image.repository', text)).toEqual({ config: defaults, dropped: [], refused: why })
})
