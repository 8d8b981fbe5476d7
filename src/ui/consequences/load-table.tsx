import type { Consequences, Load } from '../../core/program/consequences.ts'
import { loadConsequencesTexts } from '../../i18n/consequences-texts.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'
import { useMessages } from '../shell/workbench.ts'
import { amountText } from './amount-text.ts'
import css from './consequences.module.css'

/** What follows from the settings, in the language of the page. */
export const useConsequencesTexts = lazyTexts(loadConsequencesTexts)

function Amount({ amount, unit }: { amount: bigint | null; unit: 'cpu' | 'memory' }) {
  const { ui } = useMessages()
  return <td>{amount === null ? ui.noLimit : amountText(amount, unit)}</td>
}

function LoadRow({ title, load }: { title: string; load: Load }) {
  const { requests, limits } = load.total
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{load.replicas}</td>
      <Amount amount={requests.cpu} unit="cpu" />
      <Amount amount={limits.cpu} unit="cpu" />
      <Amount amount={requests.memory} unit="memory" />
      <Amount amount={limits.memory} unit="memory" />
    </tr>
  )
}

/** CPU and memory over all Pods: always, scaled out, and while a rollout has one more. */
export function LoadTable({ least, most, rollout, redis }: Consequences) {
  const texts = useConsequencesTexts()
  const { columns } = texts
  return (
    <table className={css.table}>
      <caption>
        {texts.room}
        {redis && <span> — {texts.withRedis}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.pods}</th>
          <th scope="col">{columns.cpuRequests}</th>
          <th scope="col">{columns.cpuLimits}</th>
          <th scope="col">{columns.memoryRequests}</th>
          <th scope="col">{columns.memoryLimits}</th>
        </tr>
      </thead>
      <tbody>
        <LoadRow title={texts.steady} load={least} />
        {most && <LoadRow title={texts.most} load={most} />}
        <LoadRow title={texts.rollout} load={rollout} />
      </tbody>
    </table>
  )
}
