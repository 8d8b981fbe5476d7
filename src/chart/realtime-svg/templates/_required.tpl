{{/*
The values that must be there, a line each. Generated: npm run chart.
*/}}
{{- define "realtime-svg.requiredValues" -}}
image.backend.repository
image.backend.pullPolicy
replicas
resources.requests.cpu
resources.requests.memory
redis.enabled
redis.image.repository
redis.image.pullPolicy
redis.resources.requests.cpu
redis.resources.requests.memory
redis.external.port
redis.external.tls
redis.external.database
redis.auth.enabled
redis.auth.passwordKey
config.logLevel
service.type
service.port
ingress.enabled
ingress.path
ingress.pathType
ingress.tls.enabled
autoscaling.enabled
autoscaling.minReplicas
autoscaling.maxReplicas
autoscaling.targetCPUUtilizationPercentage
podDisruptionBudget.enabled
networkPolicy.enabled
terminationGracePeriodSeconds
preStopSeconds
securityContext.runAsNonRoot
securityContext.runAsUser
securityContext.readOnlyRootFilesystem
{{- end }}
