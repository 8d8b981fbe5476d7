import type { CheckedConfig } from '../../core/config/config.ts'
import type { Consequences } from '../../core/program/consequences.ts'
import { publishedFacts } from '../../core/contract/image-facts.ts'
import { useTexts } from '../result/use-texts.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { useMessages } from '../shell/workbench.ts'
import { EntryList } from './entry-list.tsx'
import { LoadTable, useConsequencesTexts } from './load-table.tsx'
import css from './consequences.module.css'

/** What the published tags do otherwise, and what that means here. */
function PublishedFacts() {
  const { facts } = useTexts()
  return (
    <ul className={css.facts}>
      {publishedFacts.map((id) => (
        <li key={id}>
          {facts[id].fact} <span>{facts[id].consequence}</span>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly all: Consequences
  readonly config: CheckedConfig
}

/** Room on the nodes, order of eviction, pulls, ways in and losses, each in a sentence. */
export function ConsequencesList({ all, config }: Props) {
  const { title } = useMessages().ui.consequences
  const texts = useConsequencesTexts()
  const { app, redis, naming, losesData, isPublished } = all
  return (
    <ScrollArea className={css.content} label={title}>
      <LoadTable {...all} />
      <dl className={css.list}>
        <dt>{texts.qosTitle}</dt>
        <dd>
          {texts.app}: <b>{app}</b>. {texts.qos[app]}
        </dd>
        {redis && (
          <dd>
            {texts.redis}: <b>{redis}</b>. {redis !== app && texts.qos[redis]}
          </dd>
        )}
        <dt>{texts.pullTitle}</dt>
        <dd>{texts.pull[config.image.backend.pullPolicy][naming]}</dd>
        <EntryList config={config} />
        <dt>{texts.lossTitle}</dt>
        <dd>{losesData ? texts.loses : texts.keeps}</dd>
        {isPublished && (
          <>
            <dt>{texts.publishedTitle}</dt>
            <dd>
              {texts.published}
              <PublishedFacts />
            </dd>
          </>
        )}
      </dl>
    </ScrollArea>
  )
}
