import type { PasteTexts } from '../paste-texts.ts'

/** What is said of a paste, in English. */
export const paste: PasteTexts = {
  filled: (what) => `Filled from the paste: ${what}.`,
  notKept: (what) => `Not kept: ${what}.`,
  dropped: { password: 'password', port: 'port (an Ingress has none)', query: 'query' },
  refusals: {
    cluster:
      'Not pasted: this is a Redis Cluster, and the app speaks to one server. Use a Redis with cluster mode disabled.',
    sentinel:
      'Not pasted: this is a Sentinel, which names a Redis and is none. Write host and port of the primary, or of a proxy that follows it.',
    socket: 'Not pasted: a Pod reaches no socket of a file. Write host and port of Redis.',
    'no-host': 'Not pasted: the line names no host. Write the one at which the cluster reaches Redis.',
    'no-image': 'Not pasted: the line names no image. Write it as ghcr.io/egoavara/realtime-svg:v0.1.11.',
    'no-server': 'Not pasted: the line names no registry. Paste the docker login line that belongs to it.',
    'web-page':
      'Not pasted: this page names no image. Copy its pull command, or write the repository as ghcr.io/egoavara/realtime-svg.',
    command: 'Not pasted: this command says nothing that belongs in this field.',
    login: 'Not pasted: it holds a password or a token that cannot be told from the rest. Write the value alone.',
    'too-long': 'Not pasted: the text is longer than any value of this field. Use Import for a whole file.',
  },
}
