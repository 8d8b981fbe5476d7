# Stands under a head that names the values of the configuration: src/core/outputs/verify-image.ts.
# Nothing that it starts has a network, a published port or a privilege: app and Redis share the loopback of one container.
set -u
export LC_ALL=C
usage='sh verify-image.sh [IMAGE] [--redis IMAGE] [--engine docker|podman|nerdctl] [--json FILE] [--limit SECONDS] [--keep]'
engine='' json='' keep='' limit=60

stop() {
  printf 'Bail out! %s\n' "$1"
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --redis | --engine | --json | --limit)
      [ $# -gt 1 ] || stop "$1 needs a value: $usage"
      case $1 in --redis) redis=$2 ;; --engine) engine=$2 ;; --json) json=$2 ;; *) limit=$2 ;; esac
      shift
      ;;
    --keep) keep=yes ;;
    -* | '') stop "unknown option $1: $usage" ;;
    *) image=$1 ;;
  esac
  shift
done
case $limit in '' | *[!0-9]* | ?????*) stop "--limit takes whole seconds: $usage" ;; esac
[ -z "$json" ] || : >>"$json" || stop "cannot write $json"

for candidate in ${engine:-docker podman nerdctl}; do
  if "$candidate" ps -q >/dev/null 2>&1; then break; fi
  candidate=''
done
[ -n "$candidate" ] || stop "${engine:-none of docker, podman, nerdctl} does not answer: is it installed, and does it run?"
engine=$candidate
version=$("$engine" --version)

for each in "$image" "$redis"; do
  "$engine" image inspect "$each" >/dev/null 2>&1 || "$engine" pull "$each" >&2 || stop "cannot get the image $each"
done
