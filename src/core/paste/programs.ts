interface Program {
  /** What it is to a reader. */
  readonly kind: 'container' | 'kubectl' | 'helm' | 'cloud' | 'redis-cli'
  readonly names: readonly string[]
  /** The one-letter flags that take the next word; the others are switches and may stand together: `-dp 80:80`. */
  readonly valued: string
}

const programs: readonly Program[] = [
  { kind: 'container', names: ['docker', 'podman', 'nerdctl', 'buildah', 'finch'], valued: 'pveuwmhlcan' },
  { kind: 'container', names: ['crictl', 'ctr', 'skopeo', 'oras'], valued: 'una' },
  { kind: 'kubectl', names: ['kubectl', 'oc', 'k'], valued: 'noflcs' },
  { kind: 'helm', names: ['helm'], valued: 'nfup' },
  { kind: 'cloud', names: ['az', 'aws', 'gcloud'], valued: 'ngosupl' },
  { kind: 'redis-cli', names: ['redis-cli', 'valkey-cli', 'rdcli', 'iredis'], valued: 'hpaunsrid' },
]

const byName = new Map(programs.flatMap((program) => program.names.map((name) => [name, program] as const)))

/** "/usr/bin/docker", "docker.exe" -> docker; null for any other word. */
export function programOf(word: string): { readonly name: string; readonly program: Program } | null {
  const name = word
    .toLowerCase()
    .replace(/^(?:\.{0,2}\/|[a-z]:[\\/])(?:.*[\\/])?/, '')
    .replace(/\.exe$/, '')
  const program = byName.get(name)
  return program ? { name, program } : null
}

/** Flags without a value, of all programs; every other one with two dashes takes the next word, or what follows "=". */
export const switches: ReadonlySet<string> = new Set([
  ...['detach', 'interactive', 'tty', 'rm', 'init', 'privileged', 'read-only', 'publish-all', 'no-healthcheck'],
  ...['sig-proxy', 'quiet', 'disable-content-trust', 'all-tags', 'oom-kill-disable', 'password-stdin', 'stdin'],
  ...['append-hash', 'dry-run', 'save-config', 'show-managed-fields', 'server-side', 'insecure-skip-tls-verify'],
  ...['all', 'record', 'attach', 'debug', 'verbose', 'expose-token', 'no-include-email', 'no-verify-ssl', 'insecure'],
  ...['tls', 'no-auth-warning', 'raw', 'no-raw', 'csv', 'cluster-yes', 'askpass', 'plain-http', 'all-platforms'],
  ...['skip-verify', 'local', 'src-no-creds', 'dest-no-creds', 'force'],
])
