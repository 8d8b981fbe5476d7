import type { CheckedConfig } from '../../core/config/config.ts'
import type { Shell } from '../../core/config/choices.ts'
import { commandLine } from '../../core/outputs/shell.ts'
import { troubles } from '../../core/outputs/troubles.ts'
import type { Texts } from '../../i18n/output-texts.ts'
import { CopyButton } from './copy-button.tsx'
import css from './commands.module.css'

/** `{image}` in a text -> the value, as code. */
const withFacts = (text: string, facts: Readonly<Record<string, string>>) =>
  text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : <code key={index}>{facts[part]}</code>))

/** What it looks like when a step fails, and what helps: at the end of the steps, made of this configuration's names. */
export function Troubles({ config, shell, texts }: { config: CheckedConfig; shell: Shell; texts: Texts }) {
  const { title, helps } = texts.troubles
  return (
    <section className={css.troubles}>
      <h3>{title}</h3>
      <ul>
        {troubles(config).map(({ id, sign, facts, argv }) => {
          const line = commandLine(shell, argv)
          return (
            <li key={id} className={css.command}>
              <p>
                <b>
                  <code>{sign}</code>
                </b>{' '}
                {withFacts(helps[id], facts)}
              </p>
              <div>
                <code>{line}</code>
                <CopyButton what={sign} text={() => `${line}\n`} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
