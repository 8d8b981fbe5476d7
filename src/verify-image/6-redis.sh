# --- the Redis image, as the manifests start it; then the one that the app is tried with

restricted='--cap-drop ALL --security-opt no-new-privileges'
# Without this podman alone makes some folders writable.
case $version in *podman*) read_only='--read-only --read-only-tmpfs=false' ;; *) read_only=--read-only ;; esac
password=$(printf %s "$run" | tr -cd '0-9a-f')

settings() { inside redis-cli -a "$password" config get "$1" | tr -d '\r' | sed -n 2p; }
if [ -z "$redis_in_cluster" ]; then
  for clause in REDIS-CMD REDIS-PORT; do result skip "$clause" 'the configuration has its Redis elsewhere'; done
else
  # shellcheck disable=SC2086 # several words
  redis_arguments start redis --user 999:1000 $restricted $read_only --tmpfs /data:rw,mode=1777 --entrypoint redis-server "$redis"
  up 127.0.0.1 6379 "$password" && port='' || port=$why
  saves="save '$(settings save)', appendonly '$(settings appendonly)'"
  why="$saves; $("$engine" logs --tail 3 "$run-redis" 2>&1 | head -c 2000)"
  [ "$(state redis Running)" = true ] && { [ -n "$port" ] || [ "$saves" = "save '', appendonly 'no'" ]; }
  holds REDIS-CMD "it runs with the arguments of the manifest; ${port:-$saves}"
  why=$port
  [ -z "$port" ]
  holds REDIS-PORT 'it answers on 6379'
  drop redis
fi
serve cache 127.0.0.1 6379
