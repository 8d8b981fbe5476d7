{{/*
Names. Every object is named for the release alone, so that two releases share a namespace.
*/}}
{{- define "realtime-svg.redisName" -}}
{{ .Release.Name }}-redis
{{- end }}

{{- define "realtime-svg.configMapName" -}}
{{ .Release.Name }}-config
{{- end }}

{{/*
The Secret with the Redis password and URL. The chart never makes it: a value in it would be readable in the release.
*/}}
{{- define "realtime-svg.redisSecretName" -}}
{{ .Values.redis.auth.existingSecret | default (printf "%s-redis-auth" .Release.Name) }}
{{- end }}

{{/*
Maps as `"key": "value"` lines; of a key that is in several maps the last one counts.
Usage: include "realtime-svg.pairs" (list .Values.commonAnnotations .Values.podAnnotations)
*/}}
{{- define "realtime-svg.pairs" -}}
{{- $pairs := dict }}
{{- range . }}
{{- range $key, $value := . }}
{{- $_ := set $pairs $key $value }}
{{- end }}
{{- end }}
{{- range $key, $value := $pairs }}
{{ $key | quote }}: {{ $value | quote }}
{{- end }}
{{- end }}

{{/*
What selectors match. Never the user's labels: a selector cannot be changed later.
Usage: include "realtime-svg.selectorLabels" (dict "root" $ "component" "app")
*/}}
{{- define "realtime-svg.selectorLabels" -}}
app.kubernetes.io/name: realtime-svg
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{/*
Labels of pods. Without the chart's version, so that a new chart alone restarts nothing.
*/}}
{{- define "realtime-svg.podLabels" -}}
{{ include "realtime-svg.selectorLabels" . }}
{{- include "realtime-svg.pairs" (list .root.Values.commonLabels) }}
{{- end }}

{{/*
Labels of every object.
*/}}
{{- define "realtime-svg.labels" -}}
{{- $helm := dict
  "helm.sh/chart" (printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_")
  "app.kubernetes.io/version" .root.Chart.AppVersion
  "app.kubernetes.io/managed-by" .root.Release.Service }}
{{- include "realtime-svg.selectorLabels" . }}
{{- include "realtime-svg.pairs" (list $helm .root.Values.commonLabels) }}
{{- end }}

{{/*
The metadata of every object.
What follows from other values is "derived": an annotation of a user's own counts.
Usage: include "realtime-svg.metadata" (dict "root" $ "name" .Release.Name "component" "app" "annotations" (dict))
*/}}
{{- define "realtime-svg.metadata" -}}
name: {{ .name | quote }}
namespace: {{ .root.Release.Namespace | quote }}
labels:
  {{- include "realtime-svg.labels" . | nindent 2 }}
{{- with include "realtime-svg.pairs" (list .derived .root.Values.commonAnnotations .annotations) }}
annotations:
  {{- . | trim | nindent 2 }}
{{- end }}
{{- end }}

{{/*
`repository:tag`, `repository:tag@sha256:…` or `repository@sha256:…`; of tag and digest the digest counts.
*/}}
{{- define "realtime-svg.image" -}}
{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}

{{/*
Requests and limits; an empty amount is left out.
Usage: include "realtime-svg.resources" (dict "resources" .Values.resources "storage" (dict "requests" "32Mi" "limits" "128Mi"))
*/}}
{{- define "realtime-svg.resources" -}}
{{- range $kind := list "requests" "limits" }}
{{- $amounts := index $.resources $kind | default dict }}
{{- $given := dict }}
{{- range $name, $amount := dict "cpu" $amounts.cpu "memory" $amounts.memory "ephemeral-storage" (index $.storage $kind) }}
{{- if $amount }}
{{- $_ := set $given $name $amount }}
{{- end }}
{{- end }}
{{- with include "realtime-svg.pairs" (list $given) }}
{{ $kind }}:
  {{- . | trim | nindent 2 }}
{{- end }}
{{- end }}
{{- end }}

{{/*
An environment variable from a key of the Redis Secret.
Usage: include "realtime-svg.secretVariable" (dict "root" $ "name" "REDIS_PASSWORD" "key" .Values.redis.auth.passwordKey)
*/}}
{{- define "realtime-svg.secretVariable" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ include "realtime-svg.redisSecretName" .root | quote }}
      key: {{ .key | quote }}
{{- end }}

{{/*
REDIS_URL from the Secret when a key of it is named, else put together by the kubelet around the password.
*/}}
{{- define "realtime-svg.redisVariables" -}}
{{- $auth := .Values.redis.auth }}
{{- include "realtime-svg.secretVariable" (dict "root" . "name" "REDIS_PASSWORD" "key" $auth.passwordKey) }}
{{- if $auth.urlKey }}
{{ include "realtime-svg.secretVariable" (dict "root" . "name" "REDIS_URL" "key" $auth.urlKey) }}
{{- else }}
{{- $variable := "REDIS_PASSWORD" }}
{{- with $auth.encodedKey }}
{{- $variable = "REDIS_PASSWORD_ENCODED" }}
{{ include "realtime-svg.secretVariable" (dict "root" $ "name" $variable "key" .) }}
{{- end }}
{{- $userinfo := printf "%s:$(%s)@" (include "realtime-svg.redisUser" .) $variable }}
- name: REDIS_URL
  value: {{ include "realtime-svg.redisUrl" (dict "root" . "userinfo" $userinfo) | quote }}
{{- end }}
{{- end }}

{{/*
What Pod Security `restricted` demands of every container.
*/}}
{{- define "realtime-svg.restrictedContainer" -}}
allowPrivilegeEscalation: false
capabilities:
  drop:
    - ALL
privileged: false
{{- end }}

{{/*
The user and the group of a container; nothing where the cluster decides.
Usage: include "realtime-svg.ids" (dict "root" $ "user" 999 "group" 1000)
*/}}
{{- define "realtime-svg.ids" -}}
{{- if ne .root.Values.securityContext.ids "cluster" }}
runAsUser: {{ int .user }}
runAsGroup: {{ int .group }}
{{- with .fsGroup }}
fsGroup: {{ int . }}
{{- end }}
{{- end }}
{{- end }}

{{/*
Which nodes the Pods may be on.
*/}}
{{- define "realtime-svg.onNodes" -}}
{{- with include "realtime-svg.pairs" (list .Values.nodeSelector) }}
nodeSelector:
  {{- . | trim | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- range . }}
  - operator: {{ .operator | default "Equal" | quote }}
    {{- with .key }}
    key: {{ . | quote }}
    {{- end }}
    {{- with .value }}
    value: {{ . | quote }}
    {{- end }}
    {{- with .effect }}
    effect: {{ . | quote }}
    {{- end }}
    {{- if not (kindIs "invalid" .tolerationSeconds) }}
    tolerationSeconds: {{ int64 .tolerationSeconds }}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}
