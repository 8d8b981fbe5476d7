import { type Controller, controllers } from '../../src/core/streams/controllers.ts'

const raw = (text: string) => `\`${text}\``

/** A row of the table as a dict of Helm: what leads to the controller, and what it reads. */
const row = ({ classes, keys = '^$', timeout }: Controller): string[] => {
  if (classes === undefined) return []
  const { on = '', key = '', value = '', most = Number.MAX_SAFE_INTEGER } = timeout ?? {}
  return [
    `(dict "classes" ${raw(classes)} "keys" ${raw(keys)} "on" "${on}" "key" "${key}" "value" "${value}" "most" ${most})`,
  ]
}

/** A template with the annotations that carry `streams.idleSeconds` to the controllers of the Ingress, as JSON. */
export const streamsTemplate = (): string => `{{/*
How long a stream may be silent, for the controllers that may serve the Ingress: those of its class, as far as annotations do
not tell them apart, else those of the annotations. Generated: npm run chart.
Usage: include "realtime-svg.streamAnnotations" (dict "root" $ "on" "ingress") | fromJson
*/}}
{{- define "realtime-svg.streamAnnotations" -}}
{{- $rows := list
  ${controllers.flatMap(row).join('\n  ')}
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
`
