import type { CheckedConfig } from '../../core/config/config.ts'
import { entry } from '../../core/program/entry.ts'
import { useConsequencesTexts } from './load-table.tsx'

/** How people get in, what the app is told about it, and what a change of Ingress or HTTPRoute leads to. */
export function EntryList({ config }: { config: CheckedConfig }) {
  const { entry: texts } = useConsequencesTexts()
  const { exposure, hosts, url, isUrlDerived, routeLimit } = entry(config)
  const isNamed = config.ingress.enabled || config.httpRoute.enabled
  return (
    <>
      <dt>{texts.title}</dt>
      <dd>
        {texts.by[exposure]} {isNamed && (hosts ? `${texts.hosts}: ${hosts.join(', ')}.` : texts.everyHost)}
      </dd>
      <dd>
        BACKEND_URL: <code>{url}</code>. {isUrlDerived && texts.derived}
      </dd>
      {routeLimit && (
        <dd>
          {texts.limits[routeLimit]} {texts.routeAlone}
        </dd>
      )}
    </>
  )
}
