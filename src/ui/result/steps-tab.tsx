import { argvFor, type Command, isChoice, type Step } from '../../core/outputs/command.ts'
import { steps } from '../../core/outputs/commands.ts'
import { type Shell, shells } from '../../core/config/choices.ts'
import { factTable } from '../../core/secrets/fact-table.ts'
import type { ShownSecrets } from '../../core/secrets/needed-secrets.ts'
import { commandLine } from '../../core/outputs/shell.ts'
import { whole } from '../../core/outputs/whole.ts'
import type { Texts } from '../../i18n/output-texts.ts'
import { ScrollArea } from '../shell/scroll-area.tsx'
import { useMessages, usePreference, useSession, useWorkbench } from '../shell/workbench.ts'
import { CopyButton } from './copy-button.tsx'
import { chartSource } from './chart-source.ts'
import { Segmented } from './segmented.tsx'
import { Troubles } from './troubles.tsx'
import { useTicks } from './use-ticks.ts'
import { useTexts } from './use-texts.ts'
import css from './commands.module.css'
import layout from './result.module.css'

const shellNames: Readonly<Record<Shell, string>> = { posix: 'bash, zsh', powershell: 'PowerShell' }

const lineOf = (shell: Shell, command: Command) => commandLine(shell, argvFor(shell, command))

/** One command with its line of why. */
export function CommandLine({ command, shell, texts }: { command: Command; shell: Shell; texts: Texts }) {
  const text = lineOf(shell, command)
  const why = texts.commands[command.id]
  return (
    <li className={css.command} data-takes-down={command.takesDown}>
      <p>
        {command.takesDown && <b>{texts.readme.takesDown}</b>} {why}
      </p>
      <div>
        <code>{text}</code>
        <CopyButton what={why} text={() => `${text}\n`} />
      </div>
    </li>
  )
}

/** What somebody else has to give, name by name. */
function ShownTable({ shown, texts }: { shown: ShownSecrets; texts: Texts }) {
  const { head, rows } = factTable(shown, texts.secrets.facts)
  return (
    <div className={css.facts}>
      <table>
        <thead>
          <tr>
            {head.map((text, index) => (
              <th key={index} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, isCode }, index) => (
                <td key={index} data-head={head[index]}>
                  {isCode && text !== '' ? <code>{text}</code> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface StepProps {
  readonly step: Step
  readonly number: number
  readonly shell: Shell
  readonly texts: Texts
  readonly isDone: boolean
  readonly onTick: () => void
}

function StepPart({ step, number, shell, texts, isDone, onTick }: StepProps) {
  const { title, why } = texts.steps[step.id]
  return (
    <li className={css.step} data-done={isDone || undefined}>
      <header>
        <h3>
          <span>{number}</span>
          {title}
        </h3>
        <label>
          {texts.tabs.done}
          <input type="checkbox" aria-label={`${texts.tabs.done}: ${title}`} checked={isDone} onChange={onTick} />
        </label>
      </header>
      <p>
        {why} {isChoice(step) && <b>{texts.readme.chooseOne}</b>}
      </p>
      {step.shows && <ShownTable shown={step.shows} texts={texts} />}
      <ul>
        {step.commands.map((command) => (
          <CommandLine key={command.id} command={command} shell={shell} texts={texts} />
        ))}
      </ul>
    </li>
  )
}

const countDone = (all: readonly Step[], done: readonly string[]) => all.filter(({ id }) => done.includes(id)).length

/** What a person runs, in the order in which they run it. */
export function StepsTab() {
  const { ui } = useMessages()
  const { preferences } = useWorkbench()
  const texts = useTexts()
  const config = useSession((state) => state.config)
  const shell = usePreference((state) => state.shell)
  const { done, tick } = useTicks(config)
  const all = steps(config, chartSource)
  return (
    <div className={layout.single}>
      <div className={layout.toolbar}>
        <Segmented
          label={texts.tabs.shell}
          options={shells.map((value) => ({ value, text: shellNames[value] }))}
          value={shell}
          onChange={(value) => preferences.set({ shell: value })}
        />
        <p>
          {texts.tabs.stepsText}{' '}
          <b role="status">{done.length > 0 && texts.tabs.stepsDone(countDone(all, done), all.length)}</b>
        </p>
        <CopyButton what={texts.tabs.allCommands} text={() => `${whole(shell, all)}\n`} />
      </div>
      <ScrollArea className={css.steps} label={ui.tabs.steps}>
        <ol>
          {all.map((step, index) => (
            <StepPart
              key={step.id}
              step={step}
              number={index + 1}
              shell={shell}
              texts={texts}
              isDone={done.includes(step.id)}
              onTick={() => tick(step.id)}
            />
          ))}
        </ol>
        <Troubles config={config} shell={shell} texts={texts} />
      </ScrollArea>
    </div>
  )
}
