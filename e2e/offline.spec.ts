import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { Configurator } from './configurator.ts'

test('once it has loaded, the page does all of its work without a network', async ({ page, context }) => {
  const configurator = new Configurator(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  // What no press has asked for is fetched when nothing else is to be done.
  const fetched = () =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      return [...new Set(names.filter((name) => name.endsWith('.js')).map((name) => name.replace(/^.*\//, '')))].sort()
    })
  const built = readdirSync('dist/assets').filter((name) => name.endsWith('.js'))
  await expect.poll(fetched, { timeout: 20_000 }).toEqual(built.sort())
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  for (const tool of ['Search settings', 'Share', 'Saved', 'Import']) {
    await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: tool, exact: true }).click()
    // With its styles, which come later than those of the page.
    await expect(page.getByRole('dialog')).toHaveCSS('border-top-width', '1px')
    await page.keyboard.press('Escape')
  }
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('replicas: 4\n')
  await page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('4')

  const tag = await configurator.paste('Image', 'tag', 'docker pull registry.example.com/team/svg:v2')
  await expect(tag).toHaveValue('v2')
  await expect(configurator.step).toContainText('Filled from the paste: 2 settings.')
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('The link is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')

  for (const language of ['한국어', 'English']) {
    await page.getByRole('combobox').filter({ hasText: '한국어' }).selectOption(language)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    }
    const { name } = await configurator.download(() => page.locator('#download').click())
    expect(name).toBe('realtime-svg-realtime-svg.zip')
  }

  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Saved', exact: true }).click()
  await page.getByRole('button', { name: 'Save current settings' }).click()
  await page.getByRole('button', { name: /^Open: / }).click()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search settings' })).toBeFocused()
  await page.keyboard.type('namespace')
  await page.keyboard.press('Enter')
  await configurator.preset('Production').click()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await configurator.fill('Resources', 'requests memory', '128m')
  await configurator.fix('APP-RES-MEM-MIN').click()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await configurator.tab('Files').click()
  await configurator.openFile('values.yaml')
  await configurator.download(() => configurator.button('Download values.yaml').click())
  await configurator.result.getByRole('button', { name: 'All manifests' }).click()
  await configurator.button('Copy all manifests').click()
  await expect(configurator.notice).not.toBeEmpty()

  expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})
