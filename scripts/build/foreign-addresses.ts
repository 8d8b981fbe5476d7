import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn } from '../../src/cli/files-in.ts'
import { afterBuild } from './after-build.ts'

/** Addresses that the built page may name. It loads none of them: they are names, links to read, and examples. */
const allowed: readonly { readonly start: string; readonly why: string }[] = [
  { start: 'http://www.w3.org/', why: 'names of the XML namespaces of SVG and MathML' },
  { start: 'http://json-schema.org/draft-07/schema', why: 'name of the dialect of values.schema.json' },
  { start: 'https://json-schema.org/draft/', why: 'name of the dialect of values.schema.json' },
  { start: 'https://react.dev/errors/', why: 'what React says in an exception' },
  { start: 'https://rolldown.rs/in-depth/bundling-cjs', why: 'what the bundler says in an exception' },
  { start: 'https://stuk.github.io/jszip/documentation/', why: 'what JSZip says in an exception' },
  { start: 'https://redis.io/docs/latest/', why: 'links to the documentation of settings' },
  { start: 'https://kubernetes.io/docs/', why: 'links to the documentation of settings' },
  { start: 'https://kubernetes.io/ko/docs/', why: 'the same in Korean' },
  { start: 'https://helm.sh/docs/', why: 'links to the documentation of settings' },
  { start: 'https://helm.sh/ko/docs/', why: 'the same in Korean' },
  { start: 'https://gateway-api.sigs.k8s.io/', why: 'links to the documentation of settings' },
  { start: 'https://docs.docker.com/build/', why: 'links to the documentation of settings' },
  { start: 'https://argo-cd.readthedocs.io/en/stable/', why: 'links to the documentation of settings' },
  { start: 'https://git-scm.com/docs/', why: 'links to the documentation of settings' },
  { start: 'https://external-secrets.io/latest/', why: 'links to the documentation of settings' },
  { start: 'https://fluxcd.io/flux/', why: 'links to the documentation of settings' },
  { start: 'https://kind.sigs.k8s.io/docs/', why: 'links to where a hint about a platform was read' },
  { start: 'https://github.com/kubernetes-sigs/kind/', why: 'links to where a hint about a platform was read' },
  { start: 'https://minikube.sigs.k8s.io/docs/', why: 'links to where a hint about a platform was read' },
  { start: 'https://github.com/kubernetes/minikube/', why: 'links to where a hint about a platform was read' },
  { start: 'https://docs.k3s.io/', why: 'links to where a hint about a platform was read' },
  { start: 'https://docs.aws.amazon.com/', why: 'links to where a hint about a platform was read' },
  {
    start: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/',
    why: 'links to where a hint about a platform was read',
  },
  { start: 'https://cloud.google.com/', why: 'links to where a hint about a platform was read' },
  { start: 'https://docs.cloud.google.com/', why: 'links to where a hint about a platform was read' },
  { start: 'https://learn.microsoft.com/en-us/', why: 'links to where a hint about a platform was read' },
  { start: 'https://github.com/openshift/enhancements/', why: 'links to where a hint about a platform was read' },
  { start: 'https://github.com/openshift/openshift-docs/', why: 'links to where a hint about a platform was read' },
  { start: 'https://raw.githubusercontent.com/openshift/', why: 'links to where a hint about a platform was read' },
  { start: 'https://kubernetes.default.svc', why: 'the name that Argo CD knows its own cluster by' },
  { start: 'https://github.com/egoavara/realtime-svg', why: 'the application that is deployed' },
  { start: 'https://index.docker.io/v1/', why: 'the name that kubectl knows Docker Hub by' },
]

// RFC 2606 and 6761: nobody can own these, and the last two never leave the machine.
const reserved =
  /^[a-z]+:\/\/([\w-]+\.)*(example(\.(com|net|org))?|test|invalid|localhost|127\.0\.0\.1)\.?(:\d+)?(?=[/?#$%]|$)/i

// A host put together at run time, `http://${host}` or '%s:%d', says nothing here; the policy of the page stops that.
const absolute = /\b(?:https?|wss?|ftp):\/\/(?![$%{}])[^\s"'`<>()\\{}|^]+|(?<=["'`(=]\s*)\/\/[\w-]+(?:\.[\w-]+)+/gi

const isAllowed = (address: string): boolean =>
  reserved.test(address) || allowed.some(({ start }) => address.startsWith(start))

/** The addresses in a script, style or page that lead to a host that is not on the list; each once. */
export const foreignAddresses = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(absolute), ([address]) => address).filter((address) => !isAllowed(address))),
]

// What a browser interprets. A licence may name its author's site: nothing follows that by itself.
const interpreted = ['.css', '.html', '.js', '.json', '.svg', '.webmanifest', '.xml']

/** Fails the build when its output names a host that is not on the list. */
export const refuseForeignAddresses = (): Plugin =>
  afterBuild('foreign-addresses', (folder, context) => {
    const found = filesIn(folder)
      .filter((path) => interpreted.includes(extname(path)))
      .flatMap((path) =>
        foreignAddresses(readFileSync(join(folder, path), 'utf8')).map((address) => `${path}: ${address}`),
      )
    if (found.length > 0) context.error(`not on the list of scripts/build/foreign-addresses.ts:\n${found.join('\n')}`)
  })
