import { expect, test } from 'vitest'
import { fileText } from '../yaml/lines.ts'
import { checked, samples } from '../program/samples.ts'
import { manifestFiles } from './index.ts'

// One file for each sample, in the order in which kubectl applies them: `kubectl apply -f` takes it as it is.
test.each(Object.entries(samples))('the manifests of %s', async (name, settings) => {
  const documents = manifestFiles(checked(settings)).map((file) => `# ${file.path}\n${fileText(file)}`)
  await expect(documents.join('---\n')).toMatchFileSnapshot(`golden/${name}.yaml`)
})
