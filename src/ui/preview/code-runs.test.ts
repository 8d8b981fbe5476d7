import { expect, test } from 'vitest'
import { preset, presetIds } from '../../core/config/presets.ts'
import { lineText } from '../../core/yaml/lines.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import { manifestFiles } from '../../core/manifests/index.ts'
import { runsOf } from './code-runs.ts'

test('space and punctuation join what they stand at', () => {
  expect(
    runsOf([
      { kind: 'space', text: '  ' },
      { kind: 'punctuation', text: '- ' },
      { kind: 'key', text: 'name' },
      { kind: 'punctuation', text: ': ' },
      { kind: 'string', text: 'x' },
    ]),
  ).toEqual([
    { kind: 'key', text: '  - name: ' },
    { kind: 'string', text: 'x' },
  ])
  expect(runsOf([{ kind: 'punctuation', text: '---' }])).toEqual([{ kind: 'plain', text: '---' }])
  expect(runsOf([])).toEqual([])
})

test.each(presetIds)('no letter of a line of %s is lost', (id) => {
  const lines = manifestFiles(checkContract(preset(id)).config!).flatMap((file) => file.lines)
  const texts = lines.map(({ tokens }) =>
    runsOf(tokens)
      .map(({ text }) => text)
      .join(''),
  )
  expect(texts).toEqual(lines.map(lineText))
})
