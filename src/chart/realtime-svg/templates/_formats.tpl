{{/*
Formats that one pattern cannot say. Each prints something where the text is of the format, and nothing where it is not.
*/}}

{{- define "realtime-svg.isIPv4" -}}
{{- regexFind "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])([.](25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$" . }}
{{- end }}

{{/*
RFC 4291, section 2.2, without a zone: eight groups, or up to seven around one "::". The last two may be an IPv4 address.
*/}}
{{- define "realtime-svg.isIPv6" -}}
{{- $text := . }}
{{- $tail := regexFind ":[0-9]+[.][0-9.]+$" . | trimPrefix ":" }}
{{- if include "realtime-svg.isIPv4" $tail }}
{{- $text = printf "%s0:0" (trimSuffix $tail .) }}
{{- end }}
{{- $group := "[0-9A-Fa-f]{1,4}" }}
{{- $groups := regexFindAll $group $text -1 | len }}
{{- $side := printf "(%s(:%s)*)?" $group $group }}
{{- if regexMatch (printf "^%s(:%s){7}$" $group $group) $text }}
{{- "true" }}
{{- else if and (regexMatch (printf "^%s::%s$" $side $side) $text) (le $groups 7) }}
{{- "true" }}
{{- end }}
{{- end }}

{{/*
A name of DNS, underscores and a dot at the end let through. All numbers is none: some programs read an address into it.
*/}}
{{- define "realtime-svg.isHostName" -}}
{{- $label := "[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?" }}
{{- $number := "(0[xX][0-9A-Fa-f]*|[0-9]+)" }}
{{- if regexMatch (printf "^%s([.]%s)*[.]?$" $number $number) . }}
{{- else if gt (trimSuffix "." . | len) 253 }}
{{- else if regexMatch (printf "^%s([.]%s)*[.]?$" $label $label) . }}
{{- "true" }}
{{- end }}
{{- end }}

{{- define "realtime-svg.isHost" -}}
{{- include "realtime-svg.isIPv4" . }}
{{- include "realtime-svg.isIPv6" . }}
{{- include "realtime-svg.isHostName" . }}
{{- end }}

{{- define "realtime-svg.isPort" -}}
{{- regexFind "^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" . }}
{{- end }}

{{/*
url ::= scheme '://' (userinfo '@')? host (':' port)? rest. The schema has looked at scheme and characters.
*/}}
{{- define "realtime-svg.isHttpUrl" -}}
{{- $authority := regexReplaceAll "^[^:]*://([^/?#]*).*$" . "${1}" }}
{{- $rest := regexReplaceAll "^[^:]*://[^/?#]*" . "" }}
{{- $address := regexReplaceAll "^[^@]*@" $authority "" }}
{{- $host := regexFind "^(\\[[^]]*\\]|[^:]*)" $address }}
{{- $port := trimPrefix $host $address }}
{{- $bare := trimPrefix "[" $host | trimSuffix "]" }}
{{- if regexMatch "[][]" (printf "%s%s" (trimSuffix $address $authority) $rest) }}
{{- else if and $port (not (hasPrefix ":" $port)) }}
{{- else if and $port (not (include "realtime-svg.isPort" (trimPrefix ":" $port))) }}
{{- else if hasPrefix "[" $host }}
{{- include "realtime-svg.isIPv6" $bare }}
{{- else }}
{{- include "realtime-svg.isIPv4" $host }}
{{- include "realtime-svg.isHostName" $host }}
{{- end }}
{{- end }}

{{/*
cidr ::= address '/' length. Whether an IPv6 address says more than the length covers is left to the page.
*/}}
{{- define "realtime-svg.isCidr" -}}
{{- $parts := regexFind "^[^/]+/(0|[1-9][0-9]{0,2})$" . | splitList "/" }}
{{- $address := first $parts }}
{{- $length := last $parts | atoi }}
{{- if and (include "realtime-svg.isIPv4" $address) (le $length 32) }}
{{- $bits := 0 }}
{{- range splitList "." $address }}
{{- $bits = add (mul $bits 256) (atoi .) }}
{{- end }}
{{- $size := 1 }}
{{- range until (sub 32 $length | int) }}
{{- $size = mul $size 2 }}
{{- end }}
{{- if eq (mod $bits $size) 0 }}
{{- "true" }}
{{- end }}
{{- else if and (not (contains "." $address)) (include "realtime-svg.isIPv6" $address) (le $length 128) }}
{{- "true" }}
{{- end }}
{{- end }}
