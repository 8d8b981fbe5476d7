# --- what a clause came to

count=0 passed=0 failed=0 skipped=0 entries=''
printable() { printf '%s' "$1" | tr '\n\t' '  ' | tr -cd ' -~' | cut -c1-400; }
quoted() { printf '"%s"' "$(printable "$1" | sed 's/[\\"]/\\&/g')"; }
# result ok|not\ ok|skip CLAUSE SEEN
result() {
  count=$((count + 1)) seen=$(printable "$3")
  case $1 in
    ok) passed=$((passed + 1)) ;;
    skip) skipped=$((skipped + 1)) ;;
    *) failed=$((failed + 1)) ;;
  esac
  case $1 in
    skip) printf 'ok %s - %s # SKIP %s\n' "$count" "$2" "$seen" ;;
    *) printf '%s %s - %s\n# %s\n' "$1" "$count" "$2" "$seen" ;;
  esac
  entries="$entries${entries:+,}
    { \"id\": \"$2\", \"result\": \"$1\", \"seen\": $(quoted "$seen") }"
}
# holds CLAUSE SEEN: by the exit code of what ran before it; if that is not 0, $why is what was seen.
holds() { if [ $? = 0 ]; then result ok "$@"; else result 'not ok' "$1" "$why"; fi; }
