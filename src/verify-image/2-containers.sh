# --- containers: each has this run's name and label

run=verify-image-$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')
clean() {
  trap '' HUP INT TERM
  label=label=verify-image=$run
  if [ -n "$keep" ]; then
    printf '# kept: %s rm -f -v $(%s ps -aq --filter %s)\n' "$engine" "$engine" "$label"
    return
  fi
  # More than once: the one that owns the network goes last, and an interrupted start may still be finishing.
  for _ in 1 2 3 4 5; do
    # shellcheck disable=SC2046 # one word for each container
    set -- $("$engine" ps -aq --filter "$label")
    [ $# -gt 0 ] || break
    "$engine" rm -f -v "$@" >/dev/null 2>&1
  done
}
trap 'code=$?; clean; exit $code' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# Without a stop timeout `rm -f` waits for no container: podman's would give each ten seconds.
# start NAME OPTION… IMAGE [ARGUMENT…]: in the background; what the engine says against it is in $why.
network=none
start() {
  container=$run-$1 && shift
  why=$("$engine" run -d --name "$container" --label "verify-image=$run" --stop-timeout 0 --network "$network" "$@" 2>&1 >/dev/null)
}
drop() { "$engine" rm -f -v "$run-$1" >/dev/null 2>&1; }
state() { "$engine" container inspect --format "{{.State.$2}}" "$run-$1" 2>/dev/null; }
inside() { "$engine" exec "$run-net" "$@" 2>/dev/null; }
now() { date +%s; }
pause() { sleep 0.2 2>/dev/null || sleep 1; }

# The host needs no HTTP client: the Redis image has bash (Debian) or busybox (Alpine), and stays up as `net`.
start net --tmpfs /tmp --entrypoint sh "$redis" -c 'while :; do sleep 600; done' || stop "cannot start $redis: $why"
network=container:$run-net
inside sh -c 'command -v redis-cli && command -v timeout && { command -v bash || command -v nc; }' >/dev/null ||
  stop "the image $redis lacks redis-cli, timeout, or both bash and nc: name another, --redis redis:7-alpine"
