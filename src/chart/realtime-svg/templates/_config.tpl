{{/*
Where the app finds Redis: the Service of this release, or the external host.
*/}}
{{- define "realtime-svg.redisHost" -}}
{{- if .Values.redis.enabled }}
{{- include "realtime-svg.redisName" . }}
{{- else }}
{{- .Values.redis.external.host }}
{{- end }}
{{- end }}

{{- define "realtime-svg.redisPort" -}}
{{- if .Values.redis.enabled }}6379{{ else }}{{ int .Values.redis.external.port }}{{ end }}
{{- end }}

{{/*
`redis://host:6379/`, the variable that the published image reads. An IPv6 address stands in brackets. A password is never
in it: with one, the kubelet puts the URL together from a variable.
Usage: include "realtime-svg.redisUrl" (dict "root" $ "userinfo" "")
*/}}
{{- define "realtime-svg.redisUrl" -}}
{{- $redis := .root.Values.redis }}
{{- $host := include "realtime-svg.redisHost" .root }}
{{- $scheme := ternary "rediss" "redis" (and (not $redis.enabled) $redis.external.tls) }}
{{- $address := ternary (printf "[%s]" $host) $host (contains ":" $host) }}
{{- $database := 0 }}
{{- if not $redis.enabled }}
{{- $database = int $redis.external.database }}
{{- end }}
{{- printf "%s://%s%s:%s/%s" $scheme .userinfo $address (include "realtime-svg.redisPort" .root) (ternary (toString $database) "" (gt $database 0)) }}
{{- end }}

{{/*
The user of Redis as it stands in a URL; empty for "default", whom a Redis before 6 does not know by name.
*/}}
{{- define "realtime-svg.redisUser" -}}
{{- $user := .Values.redis.auth.username | default "default" }}
{{- if not (or .Values.redis.enabled (eq $user "default")) }}
{{- urlquery $user }}
{{- end }}
{{- end }}

{{/*
The address under the first host name of the HTTPRoute that is no wildcard. Its Gateway decides on TLS: https, unless every
listener is named as plain.
*/}}
{{- define "realtime-svg.routeUrl" -}}
{{- $scheme := "http" }}
{{- range .Values.httpRoute.parentRefs }}
{{- $listener := .sectionName | default "" }}
{{- if or (not (hasPrefix "http" $listener)) (hasPrefix "https" $listener) }}
{{- $scheme = "https" }}
{{- end }}
{{- end }}
{{- $names := list }}
{{- range .Values.httpRoute.hostnames }}
{{- if not (hasPrefix "*." .) }}
{{- $names = append $names . }}
{{- end }}
{{- end }}
{{- if and .Values.httpRoute.enabled $names }}
{{- $scheme }}://{{ first $names }}
{{- end }}
{{- end }}

{{/*
What is given, else how the outside reaches the app: the Ingress, the HTTPRoute, or the Service inside the cluster.
*/}}
{{- define "realtime-svg.backendUrl" -}}
{{- $ingress := .Values.ingress }}
{{- if .Values.config.backendUrl }}
{{- .Values.config.backendUrl }}
{{- else if and $ingress.enabled $ingress.host (not (hasPrefix "*." ($ingress.host | default ""))) }}
{{- ternary "https" "http" $ingress.tls.enabled }}://{{ $ingress.host }}
{{- else if include "realtime-svg.routeUrl" . }}
{{- include "realtime-svg.routeUrl" . }}
{{- else }}
{{- printf "http://%s:%d" .Release.Name (int .Values.service.port) }}
{{- end }}
{{- end }}

{{/*
The variables of the contract, and REDIS_URL while there is no password.
*/}}
{{- define "realtime-svg.config" -}}
BACKEND_URL: {{ include "realtime-svg.backendUrl" . | quote }}
LOG_LEVEL: {{ .Values.config.logLevel | quote }}
REDIS_HOST: {{ include "realtime-svg.redisHost" . | quote }}
REDIS_PORT: {{ include "realtime-svg.redisPort" . | quote }}
{{- if not .Values.redis.auth.enabled }}
REDIS_URL: {{ include "realtime-svg.redisUrl" (dict "root" . "userinfo" "") | quote }}
{{- end }}
{{- end }}

{{/*
Changes with any value of the ConfigMap, so that a changed one rolls the pods. Over the values alone, not over the text of
the ConfigMap: a new chart with the same values restarts nothing.
*/}}
{{- define "realtime-svg.configChecksum" -}}
{{- $text := "" }}
{{- range $key, $value := include "realtime-svg.config" . | fromYaml }}
{{- $text = printf "%s%s=%s\n" $text $key $value }}
{{- end }}
{{- sha256sum $text }}
{{- end }}
