import { expect, type Locator, test } from '@playwright/test'
import { found } from './axe.ts'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

async function opened(): Promise<Locator> {
  await configurator.result.getByRole('button', { name: /^Compare with/ }).click()
  return configurator.page.getByRole('dialog', { name: 'Compare' })
}

const rows = (dialog: Locator) => dialog.getByRole('row')
const files = (dialog: Locator) => dialog.getByRole('region').getByRole('listitem')

test('a link is compared setting by setting and file by file', async ({ page }) => {
  await configurator.fill('Resources', 'replicas', '7')
  const dialog = await opened()
  await expect(rows(dialog), 'the defaults at first').toHaveText([/Setting/, /replicas.*2.*7/])
  // { "replicas": 3 }
  await dialog.getByRole('textbox').fill('https://example.com/page/#0.eyJyZXBsaWNhcyI6M30')
  await expect(dialog.getByRole('status')).toHaveText('Link: 1 setting differs')
  await expect(rows(dialog)).toHaveText([/Setting.*There.*Now/, /replicas.*3.*7/])
  await expect(files(dialog).filter({ hasText: '40-deployment.yaml' })).toContainText('1 line')

  await dialog.getByRole('button', { name: 'manifests/40-deployment.yaml' }).click()
  await expect(dialog).toBeHidden()
  await expect(configurator.preview.getByRole('deletion')).toHaveText('  replicas: 3')
  await expect(configurator.preview.getByRole('insertion')).toHaveText('  replicas: 7')
  await expect(page.getByRole('button', { name: 'Difference to: Link' })).toHaveAttribute('aria-pressed', 'true')
  await expect(await configurator.field('Resources', 'replicas'), 'nothing is changed').toHaveValue('7')
})

test('a file of another way says which files are only there', async () => {
  const dialog = await opened()
  await dialog
    .getByLabel('Choose files')
    .setInputFiles({ name: 'flux.json', mimeType: 'text/plain', buffer: Buffer.from('{"ingress": {"enabled": true}}') })
  await expect(dialog.getByRole('status')).toHaveText(/^flux.json: \d+ settings? differs?$/)
  await expect(files(dialog).filter({ hasText: 'ingress.yaml' })).toContainText('only there')
  await dialog.getByRole('button', { name: /ingress.yaml/ }).click()
  await expect(configurator.file('90-ingress.yaml')).toContainText('Your settings do not lead to this file.')
})

test('a saved configuration is compared, and the defaults again', async ({ page }) => {
  await configurator.preset('Production').click()
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Saved' }).click()
  await page.getByRole('button', { name: 'Save current settings' }).click()
  await page.keyboard.press('Escape')
  await configurator.fill('Release', 'release', 'drawings')
  const dialog = await opened()
  const choice = dialog.getByRole('group', { name: 'Compare with' }).getByRole('button')
  await expect(choice).toHaveText(['Defaults', 'realtime-svg'])
  await choice.last().click()
  await expect(rows(dialog)).toHaveText([/Setting/, /release.name.*realtime-svg.*drawings/])
  await choice.first().click()
  await expect(rows(dialog).filter({ hasText: 'redis.enabled' })).toBeVisible()
})

test('what cannot be read is said, and settings that are wrong have no files', async () => {
  const dialog = await opened()
  await dialog.getByRole('textbox').fill('#1.AAAA')
  await expect(dialog.getByRole('alert')).toContainText('Link')
  await dialog.getByRole('textbox').fill('{"replicas": 0, "image": {"backend": {"repository": "No"}}}')
  await expect(rows(dialog).filter({ hasText: 'image.backend.repository' })).toBeVisible()
  await expect(dialog).toContainText('so they lead to no files')
})

test('axe finds nothing in a long comparison', async ({ page }) => {
  await configurator.preset('Production').click()
  const dialog = await opened()
  await expect(files(dialog).first()).toBeVisible()
  expect(await found(page)).toEqual([])
})
