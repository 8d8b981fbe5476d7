import { expect, type Locator, test } from '@playwright/test'
import { found } from './axe.ts'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const tool = (name: string) =>
  configurator.page.getByRole('group', { name: 'Tools' }).getByRole('button', { name, exact: true })

async function opened(name: string, title: string): Promise<Locator> {
  await tool(name).click()
  const dialog = configurator.page.getByRole('dialog', { name: title })
  await expect(dialog).toBeVisible()
  return dialog
}

test('values are imported after a look at what they change, as one step', async () => {
  const dialog = await opened('Import', 'Import')
  await dialog.getByRole('textbox').fill('replicas: 4\nimage:\n  backend: {tag: v0.1.9}\nfoo: 1\n')
  await expect(dialog.getByRole('row')).toHaveText([/Setting/, /image.backend.tag.*v0.1.4.*v0.1.9/, /replicas.*2.*4/])
  await expect(dialog).toContainText('foo: there is no such setting.')
  await dialog.getByRole('button', { name: 'Take over' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('4')
  await configurator.step.getByRole('button', { name: 'Undo' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('2')
})

test('a bundle of before opens again', async ({ page }) => {
  await configurator.preset('Staging').click()
  const { name, bytes } = await configurator.download(() => configurator.button('Download zip').click())
  await page.getByRole('button', { name: 'Reset all' }).click()
  const dialog = await opened('Import', 'Import')
  await dialog.getByLabel('Choose files').setInputFiles({ name, mimeType: 'application/zip', buffer: bytes })
  await dialog.getByRole('button', { name: 'Take over' }).click()
  await expect(configurator.preset('Staging')).toHaveAttribute('aria-pressed', 'true')
})

for (const [what, text, answer] of [
  ['an alias that leads to itself', 'a: &a [*a]\n', 'alias'],
  [
    'a number where text is meant',
    'image: {backend: {tag: 1.10}}\n',
    'image.backend.tag: takes text. Write a number in quotes',
  ],
  ['a template', 'image:\n  backend: {{ image }}\n', 'Line 2'],
  ['another file', 'a: 1\n', 'None of its keys'],
] as const) {
  test(`${what} is refused in one sentence and changes nothing`, async () => {
    const dialog = await opened('Import', 'Import')
    await dialog.getByRole('textbox').fill(text)
    await expect(dialog.getByRole('alert')).toContainText(answer)
    await expect(dialog.getByRole('button', { name: 'Take over' })).toHaveCount(0)
  })
}

test('a link opens the same configuration elsewhere', async ({ page, browser }) => {
  await configurator.preset('Production').click()
  const dialog = await opened('Share', 'Share this configuration')
  const link = await dialog.getByLabel('Link').inputValue()
  expect(link).toMatch(/#1\.[\w-]+$/)
  await expect(page).toHaveURL(link)
  const context = await browser.newContext()
  const other = new Configurator(await context.newPage())
  await other.page.goto(link)
  await expect(other.preset('Production')).toHaveAttribute('aria-pressed', 'true')
  await expect(other.step).toContainText('Opened from the link.')
  await context.close()
})

test('what of a link cannot be restored is said, and why', async ({ page, baseURL }) => {
  const data = Buffer.from(JSON.stringify({ contract: '9.0.0', replicas: 5, colour: 'red' })).toString('base64url')
  await page.goto('about:blank')
  await page.goto(`${baseURL}#0.${data}`)
  const dialog = page.getByRole('dialog', { name: 'Opened from a link' })
  await expect(dialog).toContainText('colour: there is no such setting.')
  await page.keyboard.press('Escape')
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('5')
})

test('a damaged link is refused and the page works', async ({ page, baseURL }) => {
  await page.goto('about:blank')
  await page.goto(`${baseURL}#1.AAAA`)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('damaged')
})

test('what was typed a moment before a reload is back, though the link in the address is older', async ({ page }) => {
  await configurator.fill('Release', 'release', 'drawings')
  await page.waitForURL(/#1\./)
  const before = page.url()
  await (await configurator.field('Release', 'release')).fill('drawings-2')
  await page.reload()
  await expect(await configurator.field('Release', 'release')).toHaveValue('drawings-2')
  await expect(configurator.preview).toContainText('name: drawings-2')
  await expect(page).not.toHaveURL(before)
})

test('the work is back after a reload, and gone after a reset', async ({ page }) => {
  await configurator.fill('Resources', 'replicas', '3O')
  await expect(page).toHaveURL(/#1\./)
  await page.goto('about:blank')
  await configurator.open()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('3O')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await expect(page).not.toHaveURL(/#1\./)
  await page.goto('about:blank')
  await configurator.open()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('2')
})

test('configurations are kept by name: saved, renamed, deleted and back, opened', async ({ page }) => {
  await configurator.preset('Staging').click()
  const dialog = await opened('Saved', 'Saved in this browser')
  await dialog.getByLabel('Name').fill('mine')
  await dialog.getByRole('button', { name: 'Save current settings' }).click()
  await expect(dialog).toContainText('Saved: mine')
  await dialog.getByRole('button', { name: 'Rename: mine' }).click()
  await expect(dialog.getByRole('listitem').getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('ours')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Rename: ours' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Delete: ours' }).click()
  await expect(dialog).toContainText('Nothing is saved yet.')
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await (await opened('Saved', 'Saved in this browser')).getByRole('button', { name: 'Open: ours' }).click()
  await expect(configurator.preset('Staging')).toHaveAttribute('aria-pressed', 'true')
})

test('a slash finds any setting and Enter goes there, also by the clause', async ({ page }) => {
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search settings' })).toBeFocused()
  await page.keyboard.type('app-sigterm')
  await expect(page.getByRole('listbox', { name: 'Settings' }).getByRole('option')).toHaveText([
    /terminationGracePeriodSeconds/,
  ])
  await page.keyboard.press('Enter')
  await expect(await configurator.field('App and security', 'grace period')).toBeFocused()
})

test('no dialog reacts to a half-composed syllable, nor to the Enter that ends it', async ({ page }) => {
  const keyboard = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  const search = await opened('Search settings', 'Search settings')
  const [field, options] = [search.getByRole('combobox'), search.getByRole('option')]
  const count = await options.count()
  await compose('메')
  await expect(field).toHaveValue('메')
  await expect(options).toHaveCount(count)
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(search).toBeVisible()
  await keyboard.send('Input.insertText', { text: '메모리' })
  await expect(options.first()).toContainText('memory')
  await page.keyboard.press('Escape')

  const dialog = await opened('Import', 'Import')
  await dialog.getByLabel('Or paste its text').focus()
  await compose('한')
  await expect(dialog.getByLabel('Or paste its text')).toHaveValue('한')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await keyboard.send('Input.insertText', { text: '한' })
  await expect(dialog.getByRole('alert')).toBeVisible()
})

test('a question mark lists the keys', async ({ page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Download the zip')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a part of the page that is gone is said, and the work is kept', async ({ page }) => {
  await page.route(/\/import-/, (route) => route.abort())
  await configurator.open()
  await configurator.fill('Release', 'release', 'drawings')
  await tool('Import').click()
  await expect(page.getByRole('alert')).toContainText('A part of the page could not be loaded.')
  const { bytes } = await configurator.download(() =>
    page.getByRole('button', { name: 'Save settings as a file' }).click(),
  )
  expect(JSON.parse(bytes.toString())).toEqual({ contract: '1.0.0', edition: 2, release: { name: 'drawings' } })
  await page.unroute(/\/import-/)
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(await configurator.field('Release', 'release')).toHaveValue('drawings')
})

test('axe finds nothing in any dialog @every', async ({ page }) => {
  for (const [name, title] of [
    ['Search settings', 'Search settings'],
    ['Import', 'Import'],
    ['Share', 'Share this configuration'],
    ['Saved', 'Saved in this browser'],
  ] as const) {
    await opened(name, title)
    expect(await found(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
