import { use } from 'react'
import type { ClauseId } from '../../core/contract/clauses.ts'
import { loadContractWords } from '../../i18n/output-texts.ts'
import { later } from '../loading/later.ts'
import { useMessages } from '../shell/workbench.ts'
import { useTexts } from './use-texts.ts'
import css from './contract.module.css'

const contractWords = later(loadContractWords)

/** What the contract says in a clause: its own words, and in other languages than its own the translation before them. */
export function ContractWords({ id }: { id: ClauseId }) {
  const { language } = useMessages()
  const texts = useTexts()
  const words = use(contractWords())
  return (
    <>
      {language !== words.language && <p>{texts.clauses[id].text}</p>}
      <p className={language === words.language ? undefined : css.original} lang={words.language}>
        {words.clauses[id].text}
      </p>
    </>
  )
}
