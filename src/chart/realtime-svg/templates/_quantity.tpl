{{/*
A Kubernetes quantity as a decimal number of fixed width, so that amounts are exact and compare as text:
"1.5Ki" -> "0000000000000001536.000000000". As in Kubernetes, what is finer than nano is rounded up.

  quantity ::= digits* ('.' digits*)? suffix      suffix ::= Ki … Ei | n u m '' k M G T P E | ('e' | 'E') sign? digits
*/}}
{{- define "realtime-svg.amount" -}}
{{- $number := regexFind "^[0-9]*[.]?[0-9]*" . }}
{{- $suffix := trimPrefix $number . }}
{{- $whole := regexFind "^[0-9]*" $number }}
{{- $fraction := trimPrefix $whole $number | trimPrefix "." }}
{{- $powers := dict "n" -9 "u" -6 "m" -3 "" 0 "k" 3 "M" 6 "G" 9 "T" 12 "P" 15 "E" 18 }}
{{- $steps := dict "Ki" 1 "Mi" 2 "Gi" 3 "Ti" 4 "Pi" 5 "Ei" 6 }}
{{- if hasKey $steps $suffix }}
{{- /* Times 1024, as often as the suffix says: 15 digits of the fraction, and 2^53 units at most, still fit 64 bits. */}}
{{- $units := atoi $whole }}
{{- $padded := printf "%s%s" $fraction (repeat 15 "0") }}
{{- $parts := substr 0 15 $padded | atoi }}
{{- range until (index $steps $suffix) }}
{{- $product := mul $parts 1024 }}
{{- $units = add (mul (min $units 9007199254740991) 1024) (div $product 1000000000000000) }}
{{- $parts = mod $product 1000000000000000 }}
{{- end }}
{{- $whole = printf "%d" $units }}
{{- $fraction = printf "%015d%s" $parts (substr 15 (len $padded) $padded) }}
{{- else }}
{{- /* Moves the point by the power of ten; by 40 digits at most, because "1e999999999" would fill the memory. */}}
{{- $power := 0 }}
{{- if hasKey $powers $suffix }}
{{- $power = index $powers $suffix }}
{{- else }}
{{- $power = regexFind "[0-9]+$" $suffix | atoi }}
{{- $power = ternary (sub 0 $power) $power (contains "-" $suffix) }}
{{- end }}
{{- $power = max -40 (min 40 $power) | int }}
{{- $left := repeat (max 0 (sub 0 $power) | int) "0" }}
{{- $right := repeat (max 0 $power | int) "0" }}
{{- $digits := printf "%s%s%s%s" $left $whole $fraction $right }}
{{- $point := add (len $left) (len $whole) $power | int }}
{{- $whole = substr 0 $point $digits }}
{{- $fraction = substr $point (len $digits) $digits }}
{{- end }}
{{- $padded := printf "%s%s" $fraction (repeat 9 "0") }}
{{- $nano := substr 0 9 $padded | atoi }}
{{- if substr 9 (len $padded) $padded | trimAll "0" }}
{{- $nano = add1 $nano }}
{{- end }}
{{- printf "%019d.%09d" (add (atoi $whole) (div $nano 1000000000)) (mod $nano 1000000000) }}
{{- end }}

{{/*
Three quarters of an amount of memory in MiB ("256Mi" -> 192): Redis needs the rest for itself, and is killed above its limit.
*/}}
{{- define "realtime-svg.redisMaxMemory" -}}
{{- $parts := include "realtime-svg.amount" . | splitList "." }}
{{- $bytes := add (first $parts | atoi) (min 1 (last $parts | atoi)) }}
{{- div (mul $bytes 3) 4194304 }}
{{- end }}
