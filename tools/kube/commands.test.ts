import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argvFor, steps } from '../../src/core/outputs/commands.ts'
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
const programs = [...new Set(commands.map(([program]) => program!))]
const line = (argv: readonly string[]) => commandLine('posix', argv)

test.each(shells)(`%s runs every command with exactly the arguments meant (${which})`, (shell) => {
  expect(recorded(shell, programs, commands.map(line))).toEqual({ calls: commands, complaints: '' })
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
