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

test('one below another on a phone, nothing cut off @phone', async ({ page }) => {
  await configurator.preset('Production').click()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Result' }).click()
  const boxes = await Promise.all(
    [/^People/, /^Ingress/, /^Service/, /^Pods/, /^Redis/].map((name) => part(name).boundingBox()),
  )
  const tops = boxes.map((box) => box!.y)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect(new Set(boxes.map((box) => Math.round(box!.x))).size).toBe(1)
  await expect(picture.getByText('realtime-svg.example.com', { exact: true })).toBeVisible()
})
