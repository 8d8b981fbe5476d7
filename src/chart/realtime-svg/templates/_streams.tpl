{{/*
How long a stream may be silent, for the controllers that may serve the Ingress: those of its class, as far as annotations do
not tell them apart, else those of the annotations. Generated: npm run chart.
Usage: include "realtime-svg.streamAnnotations" (dict "root" $ "on" "ingress") | fromJson
*/}}
{{- define "realtime-svg.streamAnnotations" -}}
{{- $rows := list
  (dict "classes" `(?:^|[-./])nginx(?:[-./]|$)|^webapprouting\.kubernetes\.azure\.com$` "keys" `^nginx\.ingress\.kubernetes\.io/` "on" "ingress" "key" "nginx.ingress.kubernetes.io/proxy-read-timeout" "value" "{seconds}" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])nginx(?:[-./]|$)` "keys" `^nginx\.(?:org|com)/` "on" "ingress" "key" "nginx.org/proxy-read-timeout" "value" "{seconds}s" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])haproxy(?:[-./]|$)` "keys" `^haproxy\.(?:org|com)/` "on" "ingress" "key" "haproxy.org/timeout-server" "value" "{seconds}s" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])haproxy(?:[-./]|$)` "keys" `^haproxy-ingress\.github\.io/` "on" "ingress" "key" "haproxy-ingress.github.io/timeout-server" "value" "{seconds}s" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])traefik(?:[-./]|$)` "keys" `^traefik\.(?:ingress\.kubernetes\.io|io)/` "on" "" "key" "" "value" "" "most" 9007199254740991)
  (dict "classes" `^alb(?:[-.]|$)|^(?:aws|eks)[-.]alb(?:[-.]|$)` "keys" `^alb\.ingress\.kubernetes\.io/` "on" "ingress" "key" "alb.ingress.kubernetes.io/load-balancer-attributes" "value" "idle_timeout.timeout_seconds={seconds}" "most" 4000)
  (dict "classes" `^gce(?:-|$)` "keys" `^(?:networking\.gke\.io|ingress\.gcp\.kubernetes\.io)/` "on" "" "key" "" "value" "" "most" 9007199254740991)
  (dict "classes" `^azure-application-gateway$` "keys" `^appgw\.ingress\.kubernetes\.io/` "on" "ingress" "key" "appgw.ingress.kubernetes.io/request-timeout" "value" "{seconds}" "most" 9007199254740991)
  (dict "classes" `^azure-alb(?:-|$)` "keys" `^alb\.networking\.azure\.io/` "on" "" "key" "" "value" "" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])contour(?:[-./]|$)` "keys" `^projectcontour\.io/` "on" "ingress" "key" "projectcontour.io/response-timeout" "value" "infinity" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])kong(?:[-./]|$)` "keys" `^konghq\.com/` "on" "service" "key" "konghq.com/read-timeout" "value" "{milliseconds}" "most" 9007199254740991)
  (dict "classes" `(?:^|[-./])cilium(?:[-./]|$)` "keys" `^ingress\.cilium\.io/` "on" "ingress" "key" "ingress.cilium.io/request-timeout" "value" "0s" "most" 9007199254740991)
  (dict "classes" `^openshift(?:-|$)` "keys" `^haproxy\.router\.openshift\.io/` "on" "ingress" "key" "haproxy.router.openshift.io/timeout" "value" "{seconds}s" "most" 9007199254740991)
}}
{{- $values := .root.Values }}
{{- $seconds := ($values.streams | default dict).idleSeconds }}
{{- $class := $values.ingress.className | default "" | lower }}
{{- $keys := concat (keys ($values.ingress.annotations | default dict)) (keys ($values.service.annotations | default dict)) }}
{{- $byClass := list }}
{{- $byKey := list }}
{{- $both := list }}
{{- range $row := $rows }}
{{- $runs := regexMatch $row.classes $class }}
{{- $reads := false }}
{{- range $keys }}
{{- $reads = or $reads (regexMatch $row.keys .) }}
{{- end }}
{{- if $runs }}
{{- $byClass = append $byClass $row }}
{{- end }}
{{- if $reads }}
{{- $byKey = append $byKey $row }}
{{- end }}
{{- if and $runs $reads }}
{{- $both = append $both $row }}
{{- end }}
{{- end }}
{{- $annotations := dict }}
{{- if and $values.ingress.enabled $seconds }}
{{- range ($both | default $byClass | default $byKey) }}
{{- if eq .on $.on }}
{{- $bounded := min (int64 $seconds) (int64 .most) }}
{{- $value := .value | replace "{seconds}" (toString $bounded) | replace "{milliseconds}" (toString (mul $bounded 1000)) }}
{{- $_ := set $annotations .key $value }}
{{- end }}
{{- end }}
{{- end }}
{{- toJson $annotations }}
{{- end }}
