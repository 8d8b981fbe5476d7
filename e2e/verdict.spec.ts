import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { json, tap, verdict } from '../src/core/verdict/samples.ts'
import { Configurator } from './configurator.ts'

/** The command line's zip of the defaults with the verdict. */
function renderedWith(folder: string): Buffer {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), '{}')
  writeFileSync(join(folder, 'verdict.json'), json)
  const files = ['--verdict', join(folder, 'verdict.json'), join(folder, 'config.json'), join(folder, 'out')]
  execFileSync('npx', ['tsx', 'src/cli/render.ts', '--zip', ...files], { stdio: 'pipe' })
  expect(readFileSync(join(folder, 'out/contract-report.md'), 'utf8')).toContain('Day (UTC): `2026-11-28`')
  return readFileSync(join(folder, 'out.zip'))
}

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const section = () => configurator.result.getByRole('region', { name: 'What the image did' })
const clause = (id: string) => configurator.result.locator(`[data-clause="${id}"]`)

test('the output of verify-image.sh comes back into the contract, and into the zip, as on the command line', async () => {
  await configurator.tab('Contract').click()
  await expect(section().getByRole('article', { name: 'verify-image.sh' })).toContainText(`image=${verdict.image}`)
  await section().getByLabel('Then bring back').fill(tap)
  await expect(section().getByRole('status')).toContainText('about the configured tag')
  await expect(section()).toContainText(verdict.digests[0]!)
  await expect(section()).toContainText('2026-11-28')
  await expect(clause('APP-SIGTERM')).toHaveAttribute('data-state', 'refuted')
  await expect(clause('APP-SIGTERM')).toContainText('exit code 143')
  await expect(clause('APP-PORT')).toContainText('it answers on 8080')

  const downloaded = await configurator.download(() => configurator.button('Download zip').click())
  expect(downloaded.bytes.equals(renderedWith(test.info().outputPath()))).toBe(true)

  await section().getByRole('button', { name: 'Remove this verdict' }).click()
  await expect(clause('APP-SIGTERM')).toHaveAttribute('data-state', 'verify')
})

test('a verdict that is cut off stays in its field and says what is missing', async () => {
  await configurator.tab('Contract').click()
  const field = section().getByLabel('Then bring back')
  await field.fill(tap.slice(0, -20))
  await expect(section().getByRole('alert')).toContainText('It is cut off')
  await expect(field).toHaveValue(tap.slice(0, -20))
  await expect(clause('APP-SIGTERM')).toHaveAttribute('data-state', 'verify')
})

test('a verdict about another digest is shown as such and counts for nothing', async () => {
  await configurator.fill('Image', 'digest', `sha256:${'f'.repeat(64)}`)
  await configurator.tab('Contract').click()
  await section()
    .getByLabel('Choose verdict.json')
    .setInputFiles({
      name: 'verdict.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    })
  await expect(section().getByRole('status')).toContainText('another digest than the configured one')
  await expect(clause('APP-SIGTERM')).toHaveAttribute('data-state', 'verify')
})

test('Import knows a verdict and leads to the tab that shows it @every', async ({ page }) => {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(json)
  await expect(dialog.getByRole('status')).toContainText(verdict.image)
  await dialog.getByRole('button', { name: 'Show it in the contract' }).click()
  await expect(configurator.tab('Contract')).toHaveAttribute('aria-selected', 'true')
  await expect(clause('APP-SIGTERM')).toHaveAttribute('data-state', 'refuted')
})
