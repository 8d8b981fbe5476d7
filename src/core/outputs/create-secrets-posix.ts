import type { CheckedConfig } from '../config/config.ts'
import { quote } from './shell.ts'
import { type NeededSecret, neededSecrets } from './needed-secrets.ts'
import type { OutputTexts } from './texts.ts'

const q = quote.posix

// Values go through file descriptors: an argument would show in the list of processes.
const head = (namespace: string, texts: OutputTexts['secrets']) => `#!/usr/bin/env bash
# ${texts.about}
# bash create-secrets.sh [--dry-run] [--replace]
set -euo pipefail

namespace=${q(namespace)}
dry_run=false
replace=false
for option in "$@"; do
  case $option in
    --dry-run) dry_run=true ;;
    --replace) replace=true ;;
    *) printf 'bash create-secrets.sh [--dry-run] [--replace]\\n' >&2; exit 2 ;;
  esac
done

kept() {
  verb=create
  [ "$dry_run" = false ] || return 1
  local found
  found=$(kubectl get secret "$1" --namespace "$namespace" --ignore-not-found --output name) || exit 1
  [ -n "$found" ] || return 1
  verb=replace
  [ "$replace" = false ] || return 1
  printf '%s%s\\n' ${q(texts.kept)} "$1" >&2
}

entered() {
  [ -n "$1" ] || { printf '%s\\n' ${q(texts.nothing)} >&2; exit 1; }
}

ask() {
  printf '%s' "$1" >&2
  IFS= read -r -s answer || true
  printf '\\n' >&2
  entered "$answer"
}

# ${texts.noApply}
store() {
  if [ "$dry_run" = true ]; then printf '%s\\n' '---'; cat; else kubectl "$verb" -f -; fi
}
`

const encoder = `
percent_encode() {
  local LC_ALL=C text=$1 i char code
  for ((i = 0; i < \${#text}; i++)); do
    char=\${text:i:1}
    case $char in
      [A-Za-z0-9._~-]) printf '%s' "$char" ;;
      *) printf -v code '%d' "'$char"; printf '%%%02X' $((code & 255)) ;;
    esac
  done
}
`

const registrySecret = (secret: NeededSecret & { kind: 'registry' }, texts: OutputTexts['secrets']) => `
if ! kept ${q(secret.name)}; then
${
  secret.username === ''
    ? `  printf '%s' ${q(texts.askUsername(secret.server))} >&2
  IFS= read -r username || true
  entered "$username"`
    : `  username=${q(secret.username)}`
}
  ask ${q(texts.askRegistry(secret.server))}
  auth=$(printf '%s:%s' "$username" "$answer" | base64 | tr -d '\\n')
  kubectl create secret docker-registry ${q(secret.name)} --namespace "$namespace" --dry-run=client -o yaml \\
    --from-file=.dockerconfigjson=<(printf '{"auths":{"%s":{"auth":"%s"}}}' ${q(secret.server)} "$auth") | store
fi
`

/** The variable and the key of what is made of the password for a URL; null when nothing is. */
function madeOfPassword({ encodedKey, url }: NeededSecret & { kind: 'redis' }) {
  const encoded = '$(percent_encode "$answer")'
  if (url !== null) return { key: url.key, name: 'url', value: `${q(url.start)}${encoded}${q(url.end)}` }
  return encodedKey === '' ? null : { key: encodedKey, name: 'encoded', value: encoded }
}

function redisSecret(secret: NeededSecret & { kind: 'redis' }, texts: OutputTexts['secrets']): string {
  const made = madeOfPassword(secret)
  const keys = [
    `--from-file=${q(secret.passwordKey)}=<(printf '%s' "$answer")`,
    ...(made ? [`--from-file=${q(made.key)}=<(printf '%s' "$${made.name}")`] : []),
  ]
  return `
if ! kept ${q(secret.name)}; then
  ask ${q(texts.askRedis(secret.name))}
${made ? `  ${made.name}=${made.value}\n` : ''}  kubectl create secret generic ${q(secret.name)} --namespace "$namespace" --dry-run=client -o yaml \\
    ${keys.join(' \\\n    ')} | store
fi
`
}

/** `create-secrets.sh`: asks for each value at a prompt and hands it to kubectl, never through a file or an argument. */
export function createSecretsPosix(config: CheckedConfig, { secrets: texts }: OutputTexts): string {
  const secrets = neededSecrets(config)
  const parts = secrets.map((secret) =>
    secret.kind === 'redis' ? redisSecret(secret, texts) : registrySecret(secret, texts),
  )
  const needsEncoder = secrets.some((secret) => secret.kind === 'redis' && madeOfPassword(secret) !== null)
  return [head(config.release.namespace, texts), needsEncoder ? encoder : '', ...parts].join('')
}
