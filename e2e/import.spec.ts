import { expect, type Locator, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const named = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function opened(): Promise<Locator> {
  const { page } = configurator
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Import', exact: true }).click()
  return page.getByRole('dialog', { name: 'Import' })
}

const rows = (dialog: Locator) => dialog.getByRole('row')

test('several files lie one on top of the other, as helm -f a -f b takes them @every', async () => {
  const dialog = await opened()
  await dialog
    .getByLabel('Choose files')
    .setInputFiles([named('values.yaml', 'replicas: 3\n'), named('values-prod.yaml', 'replicas: 5\nfoo: 1\n')])
  await expect(dialog.getByRole('status')).toContainText('values.yaml, values-prod.yaml')
  await expect(rows(dialog)).toHaveText([/Setting/, /replicas.*2.*5/])
  await expect(dialog).toContainText('foo: there is no such setting.')
})

test('a file takes the place of what is here, or lies on top of it', async () => {
  await configurator.fill('Resources', 'replicas', '7')
  const dialog = await opened()
  await dialog.getByRole('textbox').fill('service: {port: 8080}\n')
  await expect(rows(dialog)).toHaveText([/Setting/, /replicas.*7.*2/, /service.port.*80.*8080/])
  await dialog.getByRole('button', { name: 'On top of what is here' }).click()
  await expect(rows(dialog)).toHaveText([/Setting/, /service.port.*80.*8080/])
  await dialog.getByRole('button', { name: 'Take over' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('7')
})

test('files that are dropped anywhere are read', async ({ page }) => {
  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['REDIS_URL=rediss://:hunter2@cache.example.com:6380/0\n'], '.env'))
    return data
  })
  const dialog = page.getByRole('dialog', { name: 'Import' })
  // What reads them comes right after the page.
  await expect(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: files })
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(dialog.getByRole('status')).toContainText('.env — Environment variables')
  await expect(dialog).toContainText('REDIS_URL: the password was not kept.')
  await expect(dialog).not.toContainText('hunter2')
  // A list of variables says nothing of the rest, so there is nothing to choose.
  await expect(dialog.getByRole('group', { name: 'What the text leaves out' })).toHaveCount(0)
})

test('a file of a Korean Windows is read, and that it was is said', async () => {
  const dialog = await opened()
  const cp949 = Buffer.from('2320c7d1b1db0a7265706c696361733a20330a', 'hex')
  await dialog.getByLabel('Choose files').setInputFiles([{ name: 'values.yaml', mimeType: 'text/yaml', buffer: cp949 }])
  await expect(dialog.getByRole('status')).toContainText('values.yaml (EUC-KR)')
  await expect(rows(dialog)).toHaveText([/Setting/, /replicas.*2.*3/])
})

test('objects of a cluster that show a part leave the rest as it is', async () => {
  await configurator.fill('Resources', 'replicas', '7')
  const dialog = await opened()
  await dialog.getByRole('textbox').fill(
    JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'svg', labels: { 'app.kubernetes.io/name': 'realtime-svg' } },
      spec: {
        replicas: 3,
        template: { spec: { containers: [{ name: 'a', image: 'ghcr.io/egoavara/realtime-svg:v0.1.11' }] } },
      },
    }),
  )
  await expect(dialog).toContainText('ingress: the text does not show this. It stays as it is.')
  await expect(rows(dialog).filter({ hasText: 'ingress' })).toHaveCount(0)
})
