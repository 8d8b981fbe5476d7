/** Rules about the app's image and that of Redis, in English. */
export const imageRules = {
  'APP-IMG-REPO': {
    problem: 'This is not an image repository by itself, without scheme, tag and digest.',
    remedy: 'Write the registry’s host and the path, in lower case: {example}.',
  },
  'APP-IMG-REPO-HOST': {
    problem: 'The image would come from Docker Hub, or from a bare IPv6 address that few runtimes can pull from.',
    remedy: 'Begin with the name of the registry that holds it: ghcr.io/egoavara/realtime-svg.',
  },
  'APP-IMG-TAG': {
    problem: 'This cannot be the tag of an image.',
    remedy: 'Use at most {longest} letters, digits, “_”, “.” and “-”, not starting with “.” or “-”: v0.1.4.',
  },
  'APP-IMG-TAG-NONE': {
    problem: 'With neither tag nor digest, every node pulls whatever “latest” is at the time.',
    remedy: 'Name a tag such as v0.1.4, or give the digest.',
  },
  'APP-IMG-TAG-MOVING': {
    problem: 'The tag “{value}” may be another image tomorrow, so two Pods can run different versions.',
    remedy: 'Name a version such as v0.1.4, or add the digest.',
  },
  'APP-IMG-DIGEST': {
    problem: 'This is not a digest.',
    remedy:
      'Write “sha256:” and 64 lower-case hex digits, as docker buildx imagetools inspect prints them, or leave it empty.',
  },
  'APP-IMG-PULL-STALE': {
    problem: 'The tag moves, but a node that has pulled it once keeps the old image.',
    remedy: 'Set Always, or name a tag that does not move.',
  },
  'APP-IMG-PULL-NEVER': {
    problem: 'Nodes never pull this image, so Pods start only where someone has loaded it by hand.',
    remedy: 'Set IfNotPresent, unless you load it onto every node yourself, as kind load and minikube image load do.',
  },
  'REDIS-IMG': {
    problem: 'This is not an image repository by itself, without scheme, tag and digest.',
    remedy: 'Write it in lower case: {example}, or your own mirror such as registry.example.com/library/redis.',
  },
  'REDIS-IMG-TAG': {
    problem: 'This cannot be the tag of an image.',
    remedy: 'Use at most {longest} letters, digits, “_”, “.” and “-”, not starting with “.” or “-”: 7-alpine.',
  },
  'REDIS-IMG-TAG-NONE': {
    problem: 'With neither tag nor digest, the node pulls whatever Redis is “latest” at the time.',
    remedy: 'Name a tag such as 7-alpine, or give the digest.',
  },
  'REDIS-IMG-VERSION': {
    problem: 'This is not the Redis that the contract recommends.',
    remedy: 'Set {recommended}, or test the app with this version first.',
  },
  'REDIS-IMG-DIGEST': {
    problem: 'This is not a digest.',
    remedy:
      'Write “sha256:” and 64 lower-case hex digits, as docker buildx imagetools inspect prints them, or leave it empty.',
  },
}
