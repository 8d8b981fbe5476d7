# --- the app, as the manifests start it

live() {
  await 200 /health 10 || return
  known=$(status "$answer")$(body "$answer")
  answer=$(ask "/no-such-$run")
  why='GET /health answers as every path does: it is no route of its own'
  [ "$known" != "$(status "$answer")$(body "$answer")" ]
}
# 503 as soon as a kubelet has asked twice: periodSeconds 5, failureThreshold 2.
ready() {
  await 200 /ready 10 || return
  "$engine" kill "$run-cache" >/dev/null 2>&1
  await 503 /ready 10 && back='' || back="Redis stopped, $why"
  "$engine" start "$run-cache" >/dev/null 2>&1 && up 127.0.0.1 6379 || stop "cannot start $redis again: $why"
  why=$back
  [ -z "$back" ] && await 200 /ready "$limit"
}
# A request is under way when SIGTERM comes: its last line follows three seconds later.
term() { read -r _ && sleep 1; "$engine" kill -s TERM "$run-app" >/dev/null 2>&1; }
ends() {
  answer=$(ask /health 4 | { term; cat; })
  sent=$(($(now) - 3))
  until gone; do
    why='it still runs 30 s after SIGTERM'
    [ $(($(now) - sent)) -lt 30 ] || return 1
    pause
  done
  code=$(state app ExitCode)
  why="exit code $code; the request under way got $(status "$answer" | grep . || echo 'no answer')"
  [ "$code" = 0 ] && [ -n "$(status "$answer")" ]
}
levels() {
  for level in trace debug warn error off "$log_level"; do
    boots -e "LOG_LEVEL=$level" || { why="LOG_LEVEL=$level: $why" && return 1; }
  done
}

begin=$(now)
boots || mute=yes
patience=$(($(now) - begin + 10))
[ -z "$mute" ] || patience=10
[ -z "$mute" ] && live
holds APP-HEALTH-LIVE 'GET /health: 200'
[ -z "$mute" ] && ready
holds APP-HEALTH-READY 'GET /ready: 200; 503 without Redis; 200 with it again'
boots && ends
holds APP-SIGTERM "$why"
levels
holds APP-ENV-LOG-LEVEL "it starts with trace, debug, info, warn, error, off, $log_level"

# least CLAUSE OPTION…: with no more than the contract's minimum.
least() {
  clause=$1 && shift
  if boots "$@"; then
    result ok "$clause" "it answers with $*"
  elif [ "$(state app Status)" = created ]; then
    result skip "$clause" "$engine cannot limit it here: $why"
  else
    result 'not ok' "$clause" "with $*: $why"
  fi
}
least APP-RES-CPU-MIN --cpus 0.1
least APP-RES-MEM-MIN --memory 128m --memory-swap 128m

as="--user $user:$user"
# shellcheck disable=SC2086 # several words
non_root() {
  boots $restricted $as || { as='' && return 1; }
  owner=$(about '{{.Config.User}}')
  why="it runs as $user, but the user of the image is ${owner:-root}: USER 1000 in its Dockerfile"
  case $owner in '' | 0 | 0:* | root | root:*) return 1 ;; esac
}
non_root
holds SEC-NONROOT "it runs as $user without capabilities; the user of the image is ${owner:-}"
# shellcheck disable=SC2086 # several words
writable boots $restricted $as $read_only
holds SEC-READONLY 'it runs with nothing to write to but the paths of the configuration'
