import { expect, type Locator, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator
let picture: Locator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
  picture = configurator.result.getByRole('region', { name: 'What runs' })
})

const part = (name: RegExp) => picture.getByRole('link', { name })

test('shows what will run, and follows the form', async () => {
  await expect(part(/^Pods × 2: realtime-svg:v0\.1\.4/)).toBeVisible()
  await expect(part(/^Ingress/)).toHaveCount(0)
  await configurator.preset('Production').click()
  await expect(part(/^Ingress: realtime-svg\.example\.com, \/, TLS realtime-svg-tls/)).toBeVisible()
  await expect(part(/^Redis: realtime-svg-redis\.example\.com, :6379 no TLS, Secret/)).toBeVisible()
  await expect(part(/^NetworkPolicy/)).toBeVisible()
  await expect(picture).toContainText('People come to https://realtime-svg.example.com/.')
  await expect(picture).toContainText('outside of the Namespace')
})

test('a part leads to its settings by keyboard, and marks the last edit and its issues', async ({ page }) => {
  await configurator.preset('Production').click()
  await part(/^Ingress/).focus()
  await page.keyboard.press('Enter')
  const host = page.getByRole('form').getByRole('textbox', { name: 'Ingress host', exact: true })
  await expect(host).toBeFocused()
  await host.fill('Not A Host')
  await host.blur()
  await expect(part(/^Ingress: Not A Host.*1 error.*changed by the last edit/)).toBeVisible()
  await expect(part(/^Pods.*changed by the last edit/)).toHaveCount(0)
})

test('folds away, and stays so', async ({ page }) => {
  const fold = picture.getByRole('button', { name: 'What runs' })
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(part(/^Pods/)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('document')).toHaveAttribute('data-folded', '')
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
})

test('what is pressed in it before the program is there happens when it is', async ({ page }) => {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await gone
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await picture.getByText('redis:7-alpine').click()
  letGo()
  await expect(page.getByRole('radio', { name: /^In the cluster/ })).toBeFocused()
})

test('side by side at 1280 × 800, with fifteen lines of a manifest in sight below', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await configurator.preset('Production').click()
  const boxes = await Promise.all([/^People/, /^Ingress/, /^Pods/].map((name) => part(name).boundingBox()))
  const lefts = boxes.map((box) => box!.x)
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  const inSight = await configurator.preview.getByRole('article').evaluate((file) => {
    const bottom = document.querySelector('[role="tabpanel"]')!.getBoundingClientRect().bottom
    return [...file.querySelectorAll('pre code > *')].filter((line) => line.getBoundingClientRect().bottom <= bottom)
      .length
  })
  expect(inSight).toBeGreaterThanOrEqual(15)
})

test('no line runs out of its part at any width', async ({ page }) => {
  await configurator.preset('Production').click()
  await configurator.fill('Network', 'host', 'a-long-name-of-a-host.example.com')
  await configurator.fill('Redis', 'host', 'a-long-name-of-redis.example.com')
  for (const width of [1920, 1366, 1280, 1264, 1024, 900, 768, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 800 })
    if (width < 900)
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Result' }).click()
    const tooLong = await picture.getByRole('link').evaluateAll((parts) =>
      parts.flatMap((one) => {
        const end = one.querySelector('rect')!.getBoundingClientRect().right - 2
        return [...one.querySelectorAll(':scope > text')]
          .filter((text) => text.getBoundingClientRect().right > end)
          .map((text) => text.textContent)
      }),
    )
    expect(tooLong, `${width}px`).toEqual([])
  }
})

test('one below another on a phone, nothing cut off @phone', async ({ page }) => {
  await configurator.preset('Production').click()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Result' }).click()
  const boxes = await Promise.all(
    [/^People/, /^Ingress/, /^Service/, /^Pods/, /^Redis/].map((name) => part(name).boundingBox()),
  )
  const tops = boxes.map((box) => box!.y)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  const [people, ...others] = boxes.map((box) => Math.round(box!.x))
  expect(new Set(others).size).toBe(1)
  // Beside the button that folds the picture, not under it.
  const fold = await picture.getByRole('button').boundingBox()
  expect(people).toBeGreaterThanOrEqual(fold!.x + fold!.width)
  await expect(picture.getByText('realtime-svg.example.com', { exact: true })).toBeVisible()
})
