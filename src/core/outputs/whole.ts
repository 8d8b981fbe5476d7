import type { Shell } from '../config/choices.ts'
import { argvFor, type Step } from './command.ts'
import { commandLine } from './shell.ts'

// A shell reads such a text to its end before it runs any of it, so that the prompts of create-secrets.sh do not get the
// lines after it for an answer; and what fails ends it. Without comments: zsh takes none at its prompt.
const joined: Readonly<Record<Shell, (lines: readonly string[]) => string>> = {
  posix: (lines) => lines.join(' &&\n'),
  powershell: (lines) => `& {\n${lines.map((line) => `  ${line}; if ($LASTEXITCODE) { return }`).join('\n')}\n}`,
}

/** From nothing to a checked deployment, as one text to paste: the commands that end by themselves and take nothing down. */
export const whole = (shell: Shell, steps: readonly Step[]): string =>
  joined[shell](
    steps
      .flatMap(({ commands }) => commands)
      .filter(({ inWhole }) => inWhole)
      .map((command) => commandLine(shell, argvFor(shell, command))),
  )
