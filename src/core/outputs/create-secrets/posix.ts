import { quote } from '../shell.ts'
import type { Lines, Sealing, SecretShell, SecretTexts } from './create-secrets.ts'

const q = quote.posix

// Values go through file descriptors: an argument would show in the list of processes.
const usage: Readonly<Record<Sealing, string>> = {
  none: 'bash create-secrets.sh [--dry-run] [--replace]',
  some: 'bash create-secrets.sh [--seal] [--dry-run] [--replace]',
  all: 'bash create-secrets.sh --seal [--dry-run] [--replace]',
}

const sealFunctions = (texts: SecretTexts, sealing: Sealing) => `
${sealing === 'all' ? `[ "$seal" = true ] || { printf '%s\\n' ${q(usage.all)} >&2; exit 2; }\n\n` : ''}sealed() {
  [ "$seal" = true ] || return 0
  [ "$dry_run" = false ] && [ -e "sealed/$1.yaml" ] && [ "$replace" = false ] || return 1
  printf '%s%s\\n' ${q(texts.kept)} "sealed/$1.yaml" >&2
}

seal() {
  if [ "$dry_run" = true ]; then printf '%s\\n' '---'; cat; return; fi
  mkdir -p sealed
  kubeseal --format yaml >"sealed/$1.new" || { rm -f "sealed/$1.new"; exit 1; }
  mv "sealed/$1.new" "sealed/$1.yaml"
  printf '%s\\n' "sealed/$1.yaml" >&2
}
`

const head = (namespace: string, texts: SecretTexts, sealing: Sealing) => `#!/usr/bin/env bash
# ${texts.about}
# ${usage[sealing]}
set -euo pipefail

namespace=${q(namespace)}
dry_run=false
replace=false
${sealing === 'none' ? '' : 'seal=false\n'}for option in "$@"; do
  case $option in
    --dry-run) dry_run=true ;;
    --replace) replace=true ;;
${sealing === 'none' ? '' : '    --seal) seal=true ;;\n'}    *) printf '%s\\n' ${q(usage[sealing])} >&2; exit 2 ;;
  esac
done
${sealing === 'none' ? '' : sealFunctions(texts, sealing)}
kept() {
${sealing === 'none' ? '' : '  [ "$seal" = false ] || return 0\n'}  verb=create
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
function stored(
  kind: string,
  name: string,
  keys: readonly { key: string; from: string }[],
  file: string | null,
): Lines {
  const lines = [
    `kubectl create secret ${kind} ${q(name)} --namespace "$namespace" --dry-run=client -o yaml`,
    ...keys.map(({ key, from }) => `  --from-file=${key}=<(${from})`),
  ]
  return lines.map(
    (line, index) => `${line} ${index < keys.length ? '\\' : `| ${file === null ? 'store' : `seal ${file}`}`}`,
  )
}

/** bash: what kubectl takes is printed into file descriptors. */
export const posix: SecretShell = {
  head,
  encoder,
  unlessKept: (name, steps, file) =>
    `\nif ! ${file === null ? `kept ${q(name)}` : `sealed ${file}`}; then\n${steps}\nfi\n`,
  setUsername: (username) => [`username=${q(username)}`],
  askUsername: (prompt) => [`printf '%s' ${q(prompt)} >&2`, 'IFS= read -r username || true', 'entered "$username"'],
  askPassword: (prompt) => [`ask ${q(prompt)}`],
  encodePassword: (around) => [around ? `url=${q(around.start)}${encoded}${q(around.end)}` : `encoded=${encoded}`],
  storeRegistry: (name, server, file) => [
    `auth=$(printf '%s:%s' "$username" "$answer" | base64 | tr -d '\\n')`,
    ...stored(
      'docker-registry',
      name,
      [{ key: '.dockerconfigjson', from: `printf '{"auths":{"%s":{"auth":"%s"}}}' ${q(server)} "$auth"` }],
      file,
    ),
  ],
  storeRedis: (name, passwordKey, made, file) =>
    stored(
      'generic',
      name,
      [
        { key: q(passwordKey), from: `printf '%s' "$answer"` },
        ...(made ? [{ key: q(made.key), from: `printf '%s' "$${made.around ? 'url' : 'encoded'}"` }] : []),
      ],
      file,
    ),
}
