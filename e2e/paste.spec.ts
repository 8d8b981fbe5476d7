import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const undo = () => configurator.step.getByRole('button', { name: 'Undo' }).click()

test('a whole reference fills repository, tag and digest, and can be undone', async () => {
  const digest = `sha256:${'0a'.repeat(32)}`
  const tag = await configurator.paste('Image', 'tag', `docker pull registry.example.com/team/svg:v2@${digest}`)
  await expect(tag).toHaveValue('v2')
  await expect(tag).toBeFocused()
  await expect(await configurator.field('Image', 'repository')).toHaveValue('registry.example.com/team/svg')
  await expect(await configurator.field('Image', 'digest')).toHaveValue(digest)
  await expect(configurator.step).toContainText('Filled from the paste: 3 settings.')
  await undo()
  await expect(tag).toHaveValue('v0.1.4')
  await expect(await configurator.field('Image', 'digest')).toHaveValue('')
})

test('a password in an address is dropped, and said to be', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  const host = await configurator.paste('Redis', 'host', 'rediss://:hunter2@cache.example.net:6380/0')
  await expect(host).toHaveValue('cache.example.net')
  await expect(await configurator.field('Redis', 'port')).toHaveValue('6380')
  await expect(await configurator.field('Redis', 'TLS')).toBeChecked()
  await expect(configurator.step).toContainText('Not kept: password.')
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(fields.join('\n')).not.toContain('hunter2')
  await undo()
  await expect(host).toHaveValue('')
})

test('the line that makes a pull secret fills the registry', async () => {
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  await configurator.paste(
    'Registry',
    'Secret name 1',
    'kubectl create secret docker-registry regcred --docker-server=ghcr.io --docker-username=me --docker-password=hunter2',
  )
  await expect(registry.getByRole('textbox')).toHaveCount(3)
  const filled = await registry
    .getByRole('textbox')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(filled).toEqual(['regcred', 'ghcr.io', 'me'])
  await expect(configurator.step).toContainText('Not kept: password.')
})

test('any other text is pasted as it is', async () => {
  const tag = await configurator.paste('Image', 'tag', 'v1.2.3')
  await expect(tag).toHaveValue('v1.2.3')
  await expect(configurator.step.getByRole('button')).toBeHidden()
})
