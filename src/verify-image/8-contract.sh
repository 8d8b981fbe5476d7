# --- the app, with the contract's variables alone

app && await '?*' / "$patience"
holds APP-PORT 'it answers on 8080'

# executed HOST PORT [PASSWORD]: what somebody else had that Redis do. CLIENT LIST also shows clients that it turned away.
executed() { info "$1" "$2" "${3:-}" commandstats | sed -n 's/^cmdstat_\([^:]*\):calls=[1-9].*/\1/p' | grep -vxE 'auth|info|hello|quit|reset'; }
# connects HOST PORT [PASSWORD]: to a Redis that is nowhere else. It is told where to listen, so that this shows nothing else.
connects() {
  drop other
  serve other "$@"
  # shellcheck disable=SC2086 # several words
  app $listening -e "REDIS_HOST=$1" -e "REDIS_PORT=$2" ${3:+-e "REDIS_PASSWORD=$3"} || return
  end=$(($(now) + patience))
  until seen=$(executed "$@"); do
    gone && return 1
    why="nothing but refused attempts at $1:$2${3:+ with a password} for $patience s"
    [ "$(now)" -lt "$end" ] || return 1
    # Some connect when they are first asked.
    ask /ready >/dev/null
    pause
  done
}
connects 127.0.0.3 6379
holds APP-ENV-REDIS-HOST "Redis on 127.0.0.3 alone was asked for: $seen"
connects 127.0.0.1 6390
holds APP-ENV-REDIS-PORT "Redis on port 6390 was asked for: $seen"
drop cache
connects 127.0.0.1 6379 "$password"
holds APP-ENV-REDIS-PASSWORD "Redis with a password was asked for: $seen"
