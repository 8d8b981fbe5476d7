{{/*
Stops a release whose values Kubernetes or the contract would refuse, with all reasons at once.
*/}}
{{- define "realtime-svg.validate" -}}
{{- include "realtime-svg.requireValues" . }}
{{- with include "realtime-svg.problems" . | trim }}
{{- fail (printf "\n%s" .) }}
{{- end }}
{{- end }}

{{/*
Helm takes away what is null, and --reuse-values knows nothing that an older version of the chart did not have.
*/}}
{{- define "realtime-svg.requireValues" -}}
{{- $missing := list }}
{{- range $path := include "realtime-svg.requiredValues" . | splitList "\n" }}
{{- $value := $.Values }}
{{- range splitList "." $path }}
{{- $value = index ($value | default dict) . }}
{{- end }}
{{- if kindIs "invalid" $value }}
{{- $missing = append $missing $path }}
{{- end }}
{{- end }}
{{- with $missing }}
{{- fail (printf "\nmissing or null: %s\nGive each a value. Where --reuse-values left out what is new in the chart, use --reset-then-reuse-values or -f." (join ", " .)) }}
{{- end }}
{{- end }}

{{/*
What no schema can say: rules over several values, and amounts. One line for each problem; the ids are the clauses of the
contract, or the program that would refuse.
*/}}
{{- define "realtime-svg.problems" -}}
{{- $values := .Values }}
{{- if not (regexMatch "^[a-z]([-a-z0-9]{0,51}[a-z0-9])?$" .Release.Name) }}
release name {{ .Release.Name }}: must be letters, digits and dashes, start with a letter and have at most 53 characters, because Services are named for it
{{- end }}
{{- include "realtime-svg.imageProblems" (dict "path" "image.backend" "image" $values.image.backend) }}
{{- include "realtime-svg.amountProblems" (dict "path" "resources" "resources" $values.resources "clause" "APP-RES") }}
{{- include "realtime-svg.redisProblems" . }}
{{- $url := $values.config.backendUrl | default "" }}
{{- if and $url (not (include "realtime-svg.isHttpUrl" $url)) }}
config.backendUrl: {{ $url }} must have a host that is a name or an address, and a port from 1 to 65535 (APP-ENV-BACKEND-URL)
{{- end }}
{{- include "realtime-svg.ingressProblems" $values.ingress }}
{{- include "realtime-svg.policyProblems" $values }}
{{- include "realtime-svg.routeProblems" . }}
{{- $autoscaling := $values.autoscaling }}
{{- if and $autoscaling.enabled (lt (int $autoscaling.maxReplicas) (int $autoscaling.minReplicas)) }}
autoscaling.maxReplicas: {{ int $autoscaling.maxReplicas }} must not be below autoscaling.minReplicas, {{ int $autoscaling.minReplicas }}
{{- end }}
{{- $grace := add 30 (int $values.preStopSeconds) }}
{{- if lt (int $values.terminationGracePeriodSeconds) (int $grace) }}
terminationGracePeriodSeconds: {{ int $values.terminationGracePeriodSeconds }} must be at least {{ $grace }}, 30 for the app after preStopSeconds (APP-SIGTERM)
{{- end }}
{{- include "realtime-svg.tolerationProblems" .Values.tolerations }}
{{- include "realtime-svg.annotationProblems" . }}
{{- end }}

{{- define "realtime-svg.imageProblems" -}}
{{- if not (or .image.tag .image.digest) }}
{{ .path }}.tag: must be given where there is no {{ .path }}.digest
{{- end }}
{{- end }}

{{/*
The minimum of the contract, for requests and limits; no request above its limit; nothing beyond any node.
*/}}
{{- define "realtime-svg.amountProblems" -}}
{{- $bounds := dict "cpu" (list "100m" "100k" "CPU") "memory" (list "128Mi" "1Pi" "MEM") }}
{{- range $unit, $bound := $bounds }}
{{- $least := include "realtime-svg.amount" (index $bound 0) }}
{{- $most := include "realtime-svg.amount" (index $bound 1) }}
{{- $request := index $.resources.requests $unit }}
{{- $limit := index ($.resources.limits | default dict) $unit | default "" }}
{{- range $kind, $text := dict "requests" $request "limits" $limit }}
{{- $amount := include "realtime-svg.amount" ($text | default (index $bound 0)) }}
{{- if lt $amount $least }}
{{ $.path }}.{{ $kind }}.{{ $unit }}: {{ $text }} is below the minimum of the contract, {{ index $bound 0 }} ({{ $.clause }}-{{ index $bound 2 }}-MIN)
{{- else if gt $amount $most }}
{{ $.path }}.{{ $kind }}.{{ $unit }}: {{ $text }} is more than any node has; the most is {{ index $bound 1 }}
{{- end }}
{{- end }}
{{- if and $limit (gt (include "realtime-svg.amount" $request) (include "realtime-svg.amount" $limit)) }}
{{ $.path }}.requests.{{ $unit }}: {{ $request }} must not be above {{ $.path }}.limits.{{ $unit }}, {{ $limit }}
{{- end }}
{{- end }}
{{- end }}

{{- define "realtime-svg.ingressProblems" -}}
{{- if .enabled }}
{{- if and (ne .pathType "ImplementationSpecific") (regexMatch "//|/[.][.]?(/|$)|%2[fF]" .path) }}
ingress.path: {{ .path }} must be in its shortest form, without "//", "." and "..", while ingress.pathType is {{ .pathType }}
{{- end }}
{{- if and .tls.enabled (not .tls.secretName) }}
ingress.tls.secretName: must name the Secret with the certificate while ingress.tls.enabled is true
{{- end }}
{{- end }}
{{- end }}

{{- define "realtime-svg.tolerationProblems" -}}
{{- range $index, $toleration := . }}
{{- $exists := eq (.operator | default "Equal") "Exists" }}
{{- if not (or .key $exists) }}
tolerations[{{ $index }}].key: must be given unless operator is Exists
{{- end }}
{{- if and .value $exists }}
tolerations[{{ $index }}].value: {{ .value }} must be empty while operator is Exists
{{- end }}
{{- if and (not (kindIs "invalid" .tolerationSeconds)) (ne (.effect | default "") "NoExecute") }}
tolerations[{{ $index }}].tolerationSeconds: {{ int64 .tolerationSeconds }} is only for the effect NoExecute
{{- end }}
{{- end }}
{{- end }}

{{- define "realtime-svg.policyProblems" -}}
{{- $range := .networkPolicy.redisCidr | default "" }}
{{- if and $range .networkPolicy.enabled (not .redis.enabled) (not (include "realtime-svg.isCidr" $range)) }}
networkPolicy.redisCidr: {{ $range }} must be an address and the length of its prefix, without host bits: 10.0.0.0/16 or 2001:db8::/32
{{- end }}
{{- end }}

{{- define "realtime-svg.routeProblems" -}}
{{- if .Values.httpRoute.enabled }}
{{- if not .Values.httpRoute.parentRefs }}
httpRoute.parentRefs: must name a Gateway while httpRoute.enabled is true
{{- end }}
{{- $seen := dict }}
{{- range $index, $parent := .Values.httpRoute.parentRefs }}
{{- $gateway := printf "%s/%s" ($parent.namespace | default $.Release.Namespace) $parent.name }}
{{- $listeners := index $seen $gateway | default list }}
{{- $listener := $parent.sectionName | default "" }}
{{- if and $listeners (or (not $listener) (has "" $listeners) (has $listener $listeners)) }}
httpRoute.parentRefs[{{ $index }}].sectionName: {{ $gateway }} is named before; each needs a sectionName of its own then
{{- end }}
{{- $_ := set $seen $gateway (append $listeners $listener) }}
{{- end }}
{{- if regexMatch "//|/[.][.]?(/|$)|%2[fF]" .Values.httpRoute.path }}
httpRoute.path: {{ .Values.httpRoute.path }} must be in its shortest form, without "//", "." and ".."
{{- end }}
{{- end }}
{{- end }}

{{- define "realtime-svg.redisProblems" -}}
{{- $redis := .Values.redis }}
{{- if $redis.enabled }}
{{- include "realtime-svg.imageProblems" (dict "path" "redis.image" "image" $redis.image) }}
{{- include "realtime-svg.amountProblems" (dict "path" "redis.resources" "resources" $redis.resources "clause" "REDIS-RES") }}
{{- else if not (include "realtime-svg.isHost" ($redis.external.host | default "")) }}
redis.external.host: {{ $redis.external.host | default "" | quote }} must be a name or an address alone, without scheme, port and brackets, while redis.enabled is false (APP-ENV-REDIS-HOST)
{{- end }}
{{- if $redis.auth.enabled }}
{{- $secret := include "realtime-svg.redisSecretName" . }}
{{- $key := ternary "urlKey" "encodedKey" (not (empty $redis.auth.urlKey)) }}
{{- if eq $redis.auth.passwordKey (index $redis.auth $key | default "") }}
redis.auth.{{ $key }}: must not be redis.auth.passwordKey, {{ $redis.auth.passwordKey }}: the Secret holds both
{{- end }}
{{- range .Values.image.pullSecrets }}
{{- if eq .name $secret }}
redis.auth.existingSecret: {{ $secret }} is in image.pullSecrets too, and a Secret is of one type
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/*
Kubernetes holds the annotations of one object to 256 KiB, keys and values together.
*/}}
{{- define "realtime-svg.annotationProblems" -}}
{{- $common := .Values.commonAnnotations }}
{{- $own := dict "commonAnnotations" dict "podAnnotations" .Values.podAnnotations "service.annotations" .Values.service.annotations }}
{{- if .Values.ingress.enabled }}
{{- $_ := set $own "ingress.annotations" .Values.ingress.annotations }}
{{- end }}
{{- if .Values.httpRoute.enabled }}
{{- $_ := set $own "httpRoute.annotations" .Values.httpRoute.annotations }}
{{- end }}
{{- range $path, $annotations := $own }}
{{- $bytes := 0 }}
{{- range list $common $annotations }}
{{- range $key, $value := . }}
{{- $bytes = add $bytes (len $key) (len $value) }}
{{- end }}
{{- end }}
{{- if gt (int $bytes) 262144 }}
{{ $path }}: {{ $bytes }} bytes with commonAnnotations; Kubernetes takes at most 262144 for one object
{{- end }}
{{- end }}
{{- end }}
