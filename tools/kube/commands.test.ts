import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argvFor, type Command } from '../../src/core/outputs/command.ts'
import { steps } from '../../src/core/outputs/commands.ts'
import { whole } from '../../src/core/outputs/whole.ts'
import { commandLine } from '../../src/core/outputs/shell.ts'
import { configurations, count, seed, which } from './configurations.ts'
import { hostileTexts } from './hostile-text.ts'
import { recorded, shells } from './shells.ts'

const hostilePlaces = [`https://example.com/it's/charts`, 'http://localhost:8080/$(id)/`id`/a b;c&d|e/"/charts', null]

/** Every command of every configuration: as the words that are meant. */
const commands = configurations.flatMap((config, i) =>
  steps(config, { chartRepository: hostilePlaces[i % hostilePlaces.length]! })
    .flatMap((step) => step.commands)
    .map((command) => [...argvFor('posix', command)]),
)
const wholes = configurations.map((config, i) => {
  const all = steps(config, { chartRepository: hostilePlaces[i % hostilePlaces.length]! })
  return {
    text: whole('posix', all),
    powershell: whole('powershell', all),
    lines: all.flatMap((step) => step.commands.filter(({ inWhole }) => inWhole)),
    takenDown: all.flatMap((step) => step.commands.filter(({ takesDown }) => takesDown)),
  }
})
const programs = [...new Set(commands.map(([program]) => program!))]
const line = (argv: readonly string[]) => commandLine('posix', argv)
const lineOf = (command: Command) => line(argvFor('posix', command))

test.each(shells)(`%s runs every command with exactly the arguments meant (${which})`, (shell) => {
  expect(recorded(shell, programs, commands.map(line))).toEqual({ calls: commands, complaints: '' })
})

// What ends, replaces or removes something that runs, in any command of kubectl, Helm or a shell.
const destructive = new Set(['delete', 'uninstall', 'rollback', 'undo', 'restart', 'exec', 'drain', 'scale', 'replace'])

test.each(shells)(`%s runs a copied whole, which takes nothing down (${which})`, (shell) => {
  const { calls, complaints } = recorded(
    shell,
    programs,
    wholes.map(({ text }) => text),
  )
  expect(complaints).toBe('')
  expect(calls).toEqual(wholes.flatMap(({ lines }) => lines.map((command) => [...argvFor('posix', command)])))
  expect(calls.filter((argv) => argv.some((text) => destructive.has(text)))).toEqual([])
  expect(calls.filter(([, verb]) => verb === 'port-forward')).toEqual([])
})

test(`what takes something down is marked, and is in no whole of PowerShell either (${which})`, () => {
  const marked = new Set(wholes.flatMap(({ takenDown }) => takenDown.map(lineOf)))
  const unmarked = commands.filter((argv) => argv.some((text) => destructive.has(text)) && !marked.has(line(argv)))
  expect(unmarked).toEqual([])
  const powershell = (command: Command) => commandLine('powershell', argvFor('powershell', command))
  expect(
    wholes.filter(({ powershell: text, takenDown }) => takenDown.some((command) => text.includes(powershell(command)))),
  ).toEqual([])
})

const word = fc
  .oneof(
    fc.constantFrom(
      ...hostileTexts,
      '-n',
      '--',
      '=ls',
      'a=b',
      '~root',
      '!!',
      '!x',
      '{a,b}',
      '[a-z]',
      '\\\n',
      '\r',
      '\u001b[2J',
    ),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  .filter((text) => !text.includes('\0'))

test.each(shells)(`%s hands any words on as they are (${count * 10} commands, SEED=${seed})`, (shell) => {
  const argvs = fc
    .sample(fc.array(word, { maxLength: 6 }), { numRuns: count * 10, seed })
    .map((rest) => ['kubectl', ...rest])
  expect(recorded(shell, ['kubectl'], argvs.map(line))).toEqual({ calls: argvs, complaints: '' })
})

test.each(shells)('%s would show a wrong quote', (shell) => {
  const { calls, complaints } = recorded(shell, ['kubectl'], ['kubectl a b', 'kubectl "$(id)"', 'id'])
  expect(calls).toEqual([
    ['kubectl', 'a', 'b'],
    ['kubectl', ''],
  ])
  expect(complaints).toMatch(/id.*not found|not found.*id/)
})
