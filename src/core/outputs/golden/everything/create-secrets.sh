#!/usr/bin/env bash
# secrets.about
# bash create-secrets.sh [--dry-run] [--replace]
set -euo pipefail

namespace=team-a
dry_run=false
replace=false
for option in "$@"; do
  case $option in
    --dry-run) dry_run=true ;;
    --replace) replace=true ;;
    *) printf '%s\n' 'bash create-secrets.sh [--dry-run] [--replace]' >&2; exit 2 ;;
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
  printf '%s%s\n' 'it'\''s kept: ' "$1" >&2
}

entered() {
  [ -n "$1" ] || { printf '%s\n' secrets.nothing >&2; exit 1; }
}

ask() {
  printf '%s' "$1" >&2
  IFS= read -r -s answer || true
  printf '\n' >&2
  entered "$answer"
}

# secrets.noApply
store() {
  if [ "$dry_run" = true ]; then printf '%s\n' '---'; cat; else kubectl "$verb" -f -; fi
}

percent_encode() {
  local LC_ALL=C text=$1 i char code
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    case $char in
      [A-Za-z0-9._~-]) printf '%s' "$char" ;;
      *) printf -v code '%d' "'$char"; printf '%%%02X' $((code & 255)) ;;
    esac
  done
}

if ! kept first-login; then
  username=octocat
  ask 'password for registry.example.com:5000: '
  auth=$(printf '%s:%s' "$username" "$answer" | base64 | tr -d '\n')
  kubectl create secret docker-registry first-login --namespace "$namespace" --dry-run=client -o yaml \
    --from-file=.dockerconfigjson=<(printf '{"auths":{"%s":{"auth":"%s"}}}' registry.example.com:5000 "$auth") | store
fi

if ! kept second-login; then
  username=octocat
  ask 'password for registry.example.com:5000: '
  auth=$(printf '%s:%s' "$username" "$answer" | base64 | tr -d '\n')
  kubectl create secret docker-registry second-login --namespace "$namespace" --dry-run=client -o yaml \
    --from-file=.dockerconfigjson=<(printf '{"auths":{"%s":{"auth":"%s"}}}' registry.example.com:5000 "$auth") | store
fi

if ! kept svg-redis-auth; then
  ask 'password in svg-redis-auth:'
  encoded=$(percent_encode "$answer")
  kubectl create secret generic svg-redis-auth --namespace "$namespace" --dry-run=client -o yaml \
    --from-file=redis-password=<(printf '%s' "$answer") \
    --from-file=redis-password-encoded=<(printf '%s' "$encoded") | store
fi
