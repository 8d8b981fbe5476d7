import type { ConfigPath } from '../../core/config/config.ts'
import { documentationOf, type FieldSetting } from '../../i18n/documentation.ts'
import { ContractWords } from '../result/contract-words.tsx'
import { useTexts } from '../result/use-texts.ts'
import { useMessages } from '../shell/workbench.ts'
import { ClauseLink } from './clause-link.tsx'
import { clausesOf } from './clauses-of.ts'
import css from './help.module.css'

/** A setting's clauses in the contract's own words, what is done for them, and whose documentation explains it. */
export function FieldMore({ path }: { path: ConfigPath }) {
  const { language } = useMessages()
  const { clauses } = useTexts()
  const documentation = documentationOf(path as FieldSetting, language)
  return (
    <div className={css.more}>
      {clausesOf(path).map((id) => (
        <div key={id}>
          <ClauseLink id={id} />
          <ContractWords id={id} />
          <p className={css.does}>{clauses[id].does}</p>
        </div>
      ))}
      {documentation && (
        <a href={documentation.address} hrefLang={documentation.language} target="_blank" rel="noreferrer">
          {documentation.whose}: <span lang={documentation.language}>{documentation.title}</span> ↗
          <span className="said"> ({documentation.opens})</span>
        </a>
      )}
    </div>
  )
}
