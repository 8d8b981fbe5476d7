# --- the image itself

about() { "$engine" image inspect --format "$1" "$image" 2>/dev/null; }
# podman 4 shows the manifest of a single image in its complaint about it alone.
manifest() { "$engine" manifest inspect "$1" 2>&1 | tr -d ' \n\r\t\\' | grep '"schemaVersion"'; }
platform=$(about '{{.Os}}/{{.Architecture}}')
digests=$(about '{{range .RepoDigests}}{{println .}}{{end}}' | sed -n 's/.*@//p' | sort -u)
case $image in *@sha256:*) digests=${image##*@} ;; esac
manifest=$(manifest "$image")
day=$(date -u +%Y-%m-%d)

printf 'TAP version 14\n1..20\n# contract: %s\n# image: %s\n' "$contract" "$image"
for digest in $digests; do printf '# digest: %s\n' "$digest"; done
printf '# redis: %s\n# engine: %s\n# day: %s\n# run: %s\n' "$redis" "$(printable "$version")" "$day" "$run"

# listed ARCHITECTURE: its entry in the manifest list.
listed() {
  printf '%s' "$manifest" | sed 's/"platform":{/"platform":/g' | tr '{' '\n' |
    grep "\"architecture\":\"$1\"" | grep '"os":"linux"'
}
architecture() {
  if [ "$platform" = "linux/$2" ] || listed "$2" >/dev/null; then
    result ok "$1" "linux/$2"
  elif case " $platforms " in *" linux/$2 "*) false ;; esac; then
    result skip "$1" 'the configuration does not ask for it'
  elif [ -z "$manifest" ]; then
    result skip "$1" "this machine has $platform alone and no registry to ask: docker buildx imagetools inspect $image"
  else
    result 'not ok' "$1" "no linux/$2 in the manifest; this machine has $platform"
  fi
}
architecture ARCH-AMD64 amd64
architecture ARCH-ARM64 arm64

# Of the manifests, not of their list: podman shows any list as one of Docker's.
types=$({ about '{{.ManifestType}}' || about '{{.Descriptor.mediaType}}'; printf '%s' "$manifest" | tr , '\n'; } |
  grep -oE 'application/vnd\.(oci\.image|docker\.distribution)\.manifest\.v[12]\+json' | sort -u)
case $types in
  '') result skip IMG-OCI "$engine does not say: docker buildx imagetools inspect $image" ;;
  *docker*) result 'not ok' IMG-OCI "$types" ;;
  *) result ok IMG-OCI "$types" ;;
esac

repository=${image%@*}
case ${repository##*/} in *:*) repository=${repository%:*} ;; esac
case $manifest in
  *'"manifests":['*)
    layers=$(manifest "$repository@$(listed "${platform#*/}" | sed -n '1s/.*"digest":"\([^"]*\)".*/\1/p')")
    ;;
  *) layers=$manifest ;;
esac
size=0 how='in its layers'
for bytes in $(printf '%s' "$layers" | sed -n 's/.*"layers":\[//p' | tr , '\n' | sed -n 's/.*"size":\([0-9]*\).*/\1/p'); do
  size=$((size + bytes))
done
[ "$size" -gt 0 ] || { size=$(about '{{.Size}}') how='unpacked on this machine'; }
if [ -z "$size" ]; then
  result skip IMG-SIZE "$engine does not say: docker manifest inspect -v $image"
else
  why="$((size / 1000000)) MB $how"
  [ "$size" -le 500000000 ]
  holds IMG-SIZE "$why"
fi
