import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { embeddedLicenses, withoutText } from './embedded-licenses.ts'

/** The notices of a page that consists of one import. */
async function notices(script: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? script : null),
      },
      embeddedLicenses('licenses.txt'),
    ],
    build: {
      write: false,
      copyPublicDir: false,
      license: { fileName: 'licenses.txt' },
      rolldownOptions: { input: 'entry' },
    },
  })) as Rolldown.RolldownOutput
  const asset = output.find(({ fileName }) => fileName === 'licenses.txt') as Rolldown.OutputAsset
  return String(asset.source)
}

const named = (text: string): string[] => Array.from(text.matchAll(/^## (\S+) - /gm), ([, name]) => name!)

test('what JSZip brings inside its own bundle is named too, each with its text', async () => {
  const text = await notices("import JSZip from 'jszip'; document.title = JSZip.version")
  expect(named(text)).toEqual(['jszip', 'immediate', 'lie', 'pako', 'setimmediate', 'rolldown', 'vite'])
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(7)
})

test('without JSZip, nothing of it', async () => {
  const text = await notices("import { createElement } from 'react'; document.title = createElement.name")
  expect(named(text)).toEqual(['react', 'rolldown', 'vite'])
})

test('a package whose text is missing is found, wherever it stands', () => {
  const section = (name: string, text = '') => `## ${name} - 1.0.0 (MIT)\n${text}\n`
  const whole = section('@a/b', '\nMIT License\n\n## Of the text\n')
  expect(withoutText(`# Licenses\n\nof:\n\n${whole}`)).toEqual([])
  expect(withoutText(section('first') + whole + section('middle') + whole + section('last'))).toEqual([
    'first',
    'middle',
    'last',
  ])
})
