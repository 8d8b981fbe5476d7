import { quote } from '../shell.ts'
import type { Lines, SecretShell, SecretTexts } from './create-secrets.ts'

const q = quote.posix

// Values go through file descriptors: an argument would show in the list of processes.
const head = (namespace: string, texts: SecretTexts) => `#!/usr/bin/env bash
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

const encoded = '$(percent_encode "$answer")'

/** Prints the Secret for `store`; each key takes its value from what `from` prints. */
function stored(kind: string, name: string, keys: readonly { key: string; from: string }[]): Lines {
  const lines = [
    `kubectl create secret ${kind} ${q(name)} --namespace "$namespace" --dry-run=client -o yaml`,
    ...keys.map(({ key, from }) => `  --from-file=${key}=<(${from})`),
  ]
  return lines.map((line, index) => `${line} ${index < keys.length ? '\\' : '| store'}`)
}

/** bash: what kubectl takes is printed into file descriptors. */
export const posix: SecretShell = {
  head,
  encoder,
  unlessKept: (name, steps) => `\nif ! kept ${q(name)}; then\n${steps}\nfi\n`,
  setUsername: (username) => [`username=${q(username)}`],
  askUsername: (prompt) => [`printf '%s' ${q(prompt)} >&2`, 'IFS= read -r username || true', 'entered "$username"'],
  askPassword: (prompt) => [`ask ${q(prompt)}`],
  encodePassword: (around) => [around ? `url=${q(around.start)}${encoded}${q(around.end)}` : `encoded=${encoded}`],
  storeRegistry: (name, server) => [
    `auth=$(printf '%s:%s' "$username" "$answer" | base64 | tr -d '\\n')`,
    ...stored('docker-registry', name, [
      { key: '.dockerconfigjson', from: `printf '{"auths":{"%s":{"auth":"%s"}}}' ${q(server)} "$auth"` },
    ]),
  ],
  storeRedis: (name, passwordKey, made) =>
    stored('generic', name, [
      { key: q(passwordKey), from: `printf '%s' "$answer"` },
      ...(made ? [{ key: q(made.key), from: `printf '%s' "$${made.around ? 'url' : 'encoded'}"` }] : []),
    ]),
}
