import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'
import { fetchedFirst } from './fetched-first.ts'

test.describe('in a Korean browser', () => {
  test.use({ locale: 'ko-KR' })

  test('the page is in Korean, says so, and waits for no other language', async ({ page }) => {
    // The others are fetched ahead of need; this one never comes.
    await page.route(/\/en-/, () => {})
    const fetched = await fetchedFirst(page)
    await new Configurator(page).open()
    const first = await fetched()
    expect(first.filter((url) => /\/ko-/.test(url))).toHaveLength(1)
    await expect(page.getByRole('tab', { name: '파일' })).toBeVisible()
    await expect(page.getByRole('document')).toHaveAttribute('lang', 'ko')
    expect(first.filter((url) => /\/en-/.test(url))).toEqual([])
  })
})

test('the language is chosen once and kept, and what was typed stays', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.fill('Image', 'tag', 'v0.1.11')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('한국어')
  await expect(page.getByRole('tab', { name: '파일' })).toBeVisible()
  await expect(page).toHaveTitle('realtime-svg 배포 설정 도구')
  await expect(page.getByRole('textbox', { name: 'image tag (이미지 태그)', exact: true })).toHaveValue('v0.1.11')
  await page.reload()
  await expect(page.getByRole('tab', { name: '파일' })).toBeVisible()
})

test('the theme follows the system until one is chosen, which is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await new Configurator(page).open()
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await ground()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Light')
  const light = await ground()
  expect(light).not.toBe(dark)
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('light')
  expect(await ground()).toBe(light)
})

test('the shell of the commands is kept', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.tab('Steps').click()
  await configurator.button('PowerShell').click()
  await expect(configurator.result).toContainText('curl.exe')
  await page.reload()
  await configurator.tab('Steps').click()
  await expect(configurator.result).toContainText('curl.exe')
})

test('where the browser denies storage everything works, and is forgotten', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  const configurator = new Configurator(page)
  await configurator.open()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('한국어')
  await expect(page.getByRole('tab', { name: '파일' })).toBeVisible()
  await page.reload()
  await expect(configurator.tab('Files')).toBeVisible()
  expect(problems).toEqual([])
})

test('where the clipboard is denied the text is selected instead, and the page says why', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
  )
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.button('Copy 40-deployment.yaml').click()
  await expect(configurator.notice).toContainText('denied access to the clipboard')
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('kind: Deployment')
})

test('a copy is the text of the file, and is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.button('Copy 40-deployment.yaml').click()
  await expect(configurator.notice).toHaveText('Copied: 40-deployment.yaml')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^apiVersion: apps\/v1\nkind: Deployment\n[^]*\n$/)
})

for (const [reducedMotion, moves] of [
  ['no-preference', ['form', 'header']],
  ['reduce', []],
] as const) {
  test(`what moves, where a person prefers ${reducedMotion}: ${moves.join(', ') || 'nothing'}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    const configurator = new Configurator(page)
    await configurator.open()
    await page.evaluate(() => {
      const moved = new Set<string>()
      for (const event of ['transitionrun', 'animationstart'])
        addEventListener(event, ({ target }) => moved.add((target as Element).closest('header, form')!.localName))
      Object.assign(window, { moved })
    })
    await configurator.section('Network')
    await configurator.preset('Production').click()
    await expect(configurator.step).toBeVisible()
    // An animation begins with the frame after the one that displays it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const moved = await page.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved].toSorted())
    expect(moved).toEqual(moves)
  })
}
