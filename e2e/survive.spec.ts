import { expect, test } from '@playwright/test'
import { Configurator, moveTheMouse } from './configurator.ts'

let configurator: Configurator

test.beforeEach(({ page }) => {
  configurator = new Configurator(page)
})

const workKey = 'realtime-svg.work'

test('a storage that is full is said, and the address holds the work all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await configurator.open()
  await configurator.fill('Release', 'release', 'drawings')
  await expect(configurator.notice).toContainText('its storage is denied or full')
  await expect(page).toHaveURL(/#1\./)
  await page.reload()
  await expect(await configurator.field('Release', 'release')).toHaveValue('drawings')
})

test('a storage that is denied breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get })
  })
  await configurator.open()
  await configurator.fill('Release', 'release', 'drawings')
  await expect(configurator.notice).toContainText('its storage is denied or full')
  const { name } = await configurator.download(() => configurator.button('Download zip').click())
  expect(name).toBe('drawings-realtime-svg.zip')
})

for (const text of ['nonsense', '{"replicas":3', '42', '[]']) {
  test(`a storage that reads ${text} is said, and the page starts from its defaults`, async ({ page }) => {
    await page.addInitScript(([key, kept]) => localStorage.setItem(key!, kept!), [workKey, text])
    await configurator.open()
    await expect(configurator.notice).toContainText('What this browser had stored cannot be read')
    await expect(await configurator.field('Resources', 'replicas')).toHaveValue('2')
  })
}

test('what is stored by a newer version is taken as far as it can be read, said, and kept whole', async ({ page }) => {
  const newer = '{"contract":"9.0.0","replicas":{"a":1},"colour":"red","release":{"name":"drawings"}}'
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key!, localStorage.getItem(key!) ?? kept!),
    [workKey, newer],
  )
  await configurator.open()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Restored from your last visit' })).toBeVisible()
  await expect(dialog.getByRole('listitem')).toHaveText([
    'replicas: takes a whole number.',
    'colour: there is no such setting.',
  ])
  await expect(dialog).toContainText(/kept whole under “Saved”, as: drawings \d{4}-/)
  await page.keyboard.press('Escape')
  await expect(await configurator.field('Release', 'release')).toHaveValue('drawings')
  await configurator.fill('Resources', 'replicas', '4')
  await expect(page).toHaveURL(/#1\./)

  await page.reload()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('4')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('한국어')
  await page.getByRole('button', { name: '저장 목록', exact: true }).click()
  await dialog.getByRole('button', { name: /^열기: drawings / }).click()
  await expect(dialog.getByRole('heading', { name: '저장 목록에서 연 설정' })).toBeVisible()
  await expect(dialog.getByRole('listitem')).toHaveText([/^replicas: 값의 형식이/, 'colour: 없는 설정입니다.'])
  await expect(dialog).toContainText(/그대로 남아 있습니다\. 이름: drawings \d{4}-/)
  const stored = await page.evaluate(() => localStorage.getItem('realtime-svg.saved'))
  expect(JSON.parse(stored!)).toMatchObject([{ config: JSON.parse(newer) as object }])
})

test('a tab in which nothing was typed leaves the work of another alone when it is closed', async ({
  page,
  context,
}) => {
  await configurator.open()
  const other = new Configurator(await context.newPage())
  await other.open()
  await other.fill('Release', 'release', 'drawings')
  await expect(other.page).toHaveURL(/#1\./)
  await other.page.close({ runBeforeUnload: true })
  await page.goto('about:blank')
  await configurator.open()
  await expect(await configurator.field('Release', 'release')).toHaveValue('drawings')
})

test('two tabs each keep what was typed in them, and what one saves under a name the other shows', async ({
  page,
  context,
}) => {
  await configurator.open()
  const other = new Configurator(await context.newPage())
  await other.open()
  await configurator.fill('Release', 'release', 'first')
  await other.fill('Release', 'release', 'second')
  await expect(page).toHaveURL(/#1\./)
  await expect(other.page).toHaveURL(/#1\./)
  await page.reload()
  await expect(await configurator.field('Release', 'release')).toHaveValue('first')
  await page.getByRole('button', { name: 'Saved', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Nothing is saved yet.')
  await other.page.getByRole('button', { name: 'Saved', exact: true }).click()
  await other.page.getByRole('button', { name: 'Save current settings' }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'second' })).toBeVisible()
})

// A new version was deployed: what an open page has yet to fetch is gone.
for (const [what, part, open] of [
  ['the values', 'tabs', () => configurator.openFile('values.yaml')],
  ['the commands', 'tabs', () => configurator.tab('Steps').click()],
  ['the contract', 'tabs', () => configurator.tab('Contract').click()],
  [
    'the difference',
    'tabs',
    () => configurator.result.getByRole('button', { name: 'Difference to the defaults' }).first().click(),
  ],
  ['a dialog', 'dialogs', () => configurator.page.getByRole('button', { name: 'Share', exact: true }).click()],
] as const) {
  test(`without ${what} (${part}) the page says so, and the work is there after a reload`, async ({ page }) => {
    await page.route(new RegExp(`/${part}-`), (route) => route.fulfill({ status: 404 }))
    await configurator.open()
    await configurator.fill('Release', 'release', 'drawings')
    await open()
    await expect(page.getByRole('alert')).toContainText('A part of the page could not be loaded.')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await expect(await configurator.field('Release', 'release')).toHaveValue('drawings')
  })
}

for (const [part, language, text] of [
  ['index', 'en-US', 'The program of this page could not be loaded'],
  ['page', 'ko-KR', '페이지의 프로그램을 불러오지 못해'],
  ['react', 'en-US', 'The program of this page could not be loaded'],
] as const) {
  test.describe(language, () => {
    test.use({ locale: language })
    test(`without ${part} the page can be read and says that it does nothing`, async ({ page }) => {
      await page.route(new RegExp(`/${part}-`), (route) => route.fulfill({ status: 404 }))
      await page.goto('./')
      await moveTheMouse(page)
      await expect(page.getByRole('alert')).toHaveText(new RegExp(`^${text}`), { useInnerText: true })
      await expect(page.getByRole('tabpanel')).toContainText('kind: Deployment')
    })
  })
}

for (const [what, part, press] of [
  [
    'another language',
    'ko',
    () => configurator.page.getByRole('combobox', { name: 'Language' }).selectOption('한국어'),
  ],
  ['the zip', 'bundle', () => configurator.button('Download zip').click()],
] as const) {
  test(`without what ${what} needs the page says so and works on`, async ({ page }) => {
    await page.route(new RegExp(`/${part}-`), (route) => route.fulfill({ status: 404 }))
    await configurator.open()
    await press()
    await expect(configurator.notice).toContainText(/could not/)
    await expect(configurator.notice).toHaveAttribute('data-kind', 'failed')
    await configurator.fill('Release', 'release', 'drawings')
    await expect(configurator.preview).toContainText('drawings')
    await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
  })
}
