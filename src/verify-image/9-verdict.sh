# --- what other programs say, where they are

if ! command -v trivy >/dev/null; then
  result skip SEC-SCAN "trivy is not here: trivy image $image"
else
  why=$(trivy image --quiet --severity HIGH,CRITICAL --ignore-unfixed --exit-code 9 "$image" 2>&1)
  case $? in
    0) result ok SEC-SCAN 'trivy knows nothing HIGH or CRITICAL that a newer package would mend' ;;
    9) result 'not ok' SEC-SCAN "HIGH or CRITICAL, and a newer package would mend it: trivy image $image" ;;
    *) result skip SEC-SCAN "trivy could not scan it: $why" ;;
  esac
fi
if ! command -v cosign >/dev/null || [ ! -r cosign.pub ]; then
  result skip SEC-SIGN "cosign, or cosign.pub in this folder, is not here: cosign verify --key cosign.pub $image"
else
  why=$(cosign verify --key cosign.pub "$image" 2>&1)
  holds SEC-SIGN 'the signature fits cosign.pub'
fi

printf '# verdict: %s ok, %s not ok, %s skipped\n' "$passed" "$failed" "$skipped"
if [ -n "$json" ]; then
  names=''
  for digest in $digests; do names="$names${names:+, }$(quoted "$digest")"; done
  cat >"$json" <<END
{
  "verdict": 1,
  "contract": $(quoted "$contract"),
  "image": $(quoted "$image"),
  "digests": [$names],
  "redis": $(quoted "$redis"),
  "engine": $(quoted "$version"),
  "day": "$day",
  "clauses": [$entries
  ]
}
END
fi
[ "$failed" = 0 ]
