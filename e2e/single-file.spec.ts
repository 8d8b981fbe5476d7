import { expect, test, type Locator } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Configurator } from './configurator.ts'

const file = pathToFileURL(resolve('dist-single/realtime-svg-configurator.html')).href

/** What the page hands over on a press. */
async function downloaded(control: Locator): Promise<Buffer> {
  const download = control.page().waitForEvent('download')
  await control.click()
  return readFileSync(await (await download).path())
}

/** The zip that the command line makes of a configuration. */
function rendered(config: object, language: string): Buffer {
  const folder = join(mkdtempSync(join(tmpdir(), 'single-')), 'out')
  const args = ['--import', 'tsx', 'src/cli/render.ts', '-', folder, '--zip', '--lang', language]
  execFileSync(process.execPath, args, { input: JSON.stringify(config), stdio: ['pipe', 'pipe', 'ignore'] })
  return readFileSync(`${folder}.zip`)
}

test('one file from the disk does it all with the network off', async ({ browser }) => {
  const context = await browser.newContext({ offline: true, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto(file)
  await page.getByRole('textbox', { name: 'release', exact: true }).fill('from-disk')
  const zip = await downloaded(page.locator('#download'))
  expect(zip.equals(rendered({ release: { name: 'from-disk' } }, 'en'))).toBe(true)

  const tag = await new Configurator(page).paste('Image', 'tag', 'redis/svg:v2')
  await expect(tag).toHaveValue('v2')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('The link is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^file:.*#1\./)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()

  const notices = await downloaded(page.getByRole('link', { name: 'Licences' }))
  expect(notices.toString()).toMatch(/^## react - /m)

  await page.getByRole('combobox', { name: 'Language' }).selectOption('한국어')
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }
  const korean = await downloaded(page.locator('#download'))
  expect(korean.equals(rendered({ release: { name: 'from-disk' } }, 'ko'))).toBe(true)

  expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([file])
  expect(complaints).toEqual([])
  await context.close()
})

test('the file runs its own script and lets nothing else in or out', async ({ page }) => {
  await page.goto(file)
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.title += ` ${effectiveDirective}`
    })
    const put = (name: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(name), properties))
    put('style', { textContent: 'p { color: red }' })
    put('img', { src: 'https://example.com/' })
    put('iframe', { src: 'https://example.com/' })
    void fetch('https://example.com/').catch(() => null)
  })
  await expect(page).toHaveTitle(/style-src-elem/)
  await expect(page).toHaveTitle(/img-src/)
  await expect(page).toHaveTitle(/frame-src/)
  await expect(page).toHaveTitle(/connect-src/)
  await expect(page.evaluate(() => (document.body.innerHTML = '<p>'))).rejects.toThrow(/TrustedHTML/)
  await expect(page.evaluate("trustedTypes.createPolicy('own', {})")).rejects.toThrow(/createPolicy/)
})
