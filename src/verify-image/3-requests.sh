# Not 127.0.0.1: an app that listens there alone cannot be reached in a Pod.
# shellcheck disable=SC2016 # for the shell inside
client='
first="GET $1 HTTP/1.1\r\nHost: localhost\r\n" rest="Connection: close\r\n\r\n" sent=:
[ $2 = 0 ] || sent="echo sent"
if command -v bash >/dev/null; then
  exec bash -c "exec 3<>/dev/tcp/127.0.0.2/8080 && printf \"$first\" >&3 && $sent && sleep $2 && printf \"$rest\" >&3 && timeout 5 cat <&3 | head -c 65536"
fi
pipe=/tmp/$$; mkfifo $pipe; timeout $(($2 + 5)) nc 127.0.0.2 8080 <$pipe | head -c 65536 & exec 3>$pipe; rm $pipe
printf "$first" >&3; $sent; sleep $2; printf "$rest" >&3; wait'

# ask PATH [SECONDS]: prints the answer; with SECONDS its last line follows that much later, and `sent` is printed first.
ask() { inside sh -c "$client" ask "$1" "${2:-0}"; }
# status ANSWER: its three digits. body ANSWER: what follows the headers.
status() { printf '%s\n' "$1" | sed -n '1s,^HTTP/1\.[01] \([1-5][0-9][0-9]\).*,\1,p'; }
body() { printf '%s\n' "$1" | sed '1,/^.\{0,1\}$/d'; }

# await PATTERN PATH SECONDS: until the status is like that; $answer is the last one, $why says what there was instead.
await() {
  end=$(($(now) + $3))
  while :; do
    answer=$(ask "$2")
    # shellcheck disable=SC2254 # a pattern
    case $(status "$answer") in $1) return ;; esac
    gone && return 1
    [ "$(now)" -lt "$end" ] || break
    pause
  done
  why="GET $2: $(status "$answer" | grep . || echo 'no answer') for $3 s"
  return 1
}
gone() {
  [ "$(state app Running)" != true ] || return 1
  why="exited with code $(state app ExitCode): $("$engine" logs --tail 5 "$run-app" 2>&1 | head -c 2000)"
}

# --- the app, with the contract's variables alone or with the manifests' beside them; of two with one name the last counts

app() {
  drop app
  start app -e LOG_LEVEL=info -e REDIS_HOST=127.0.0.1 -e REDIS_PORT=6379 -e BACKEND_URL=http://127.0.0.1:8080 "$@" "$image"
}
listening='-e HOST=0.0.0.0 -e PORT=8080'
# boots OPTION…: true once it answers. One that never has is not waited for again.
mute=''
# shellcheck disable=SC2086 # several words
boots() {
  why='it never answered on port 8080'
  [ -z "$mute" ] && app $listening -e REDIS_URL=redis://127.0.0.1:6379 "$@" && await '?*' /health "$limit"
}

# serve NAME HOST PORT [PASSWORD]: a Redis for the app.
serve() {
  start "$1" --entrypoint redis-server "$redis" --save '' --protected-mode no --bind "$2" --port "$3" ${4:+--requirepass "$4"} &&
    up "$2" "$3" "${4:-}" || stop "$redis does not serve: $why"
}
info() { inside redis-cli -h "$1" -p "$2" ${3:+-a "$3"} info "$4" | tr -d '\r'; }
up() {
  end=$(($(now) + 15))
  until info "$1" "$2" "${3:-}" server | grep -q redis_version; do
    why="nothing answers on $1:$2"
    [ "$(now)" -lt "$end" ] || return 1
    pause
  done
}
