import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

test('a fix says what it changes, mends the field, and can be undone @every', async () => {
  const field = await configurator.field('Resources', 'requests memory')
  await field.selectText()
  // Key by key: what Playwright fills in at once, React does not see in this Firefox.
  await field.pressSequentially('128m')
  await field.blur()
  const fix = configurator.fix('APP-RES-MEM-MIN')
  await expect(fix).toHaveAccessibleName('Fix 128m becomes 128Mi')
  await fix.click()
  await expect(field).toHaveValue('128Mi')
  await expect(field).toBeFocused()
  await expect(configurator.issue('APP-RES-MEM-MIN')).toBeHidden()
  await expect(configurator.step).toContainText('Fixed: resources.requests.memory')
  await configurator.step.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue('128m')
  await expect(configurator.step).toContainText('Undone: resources.requests.memory')
  await configurator.step.getByRole('button', { name: 'Redo' }).click()
  await expect(field).toHaveValue('128Mi')
})

test('a fix of several fields names each, and is one step', async () => {
  await configurator.fill('Image', 'repository', 'ghcr.io/a/b:v1')
  const fix = configurator.fix('APP-IMG-REPO')
  await expect(fix).toContainText('image.backend.repository ghcr.io/a/b:v1')
  await expect(fix).toContainText('image.backend.tag v0.1.4')
  await fix.click()
  await expect(await configurator.field('Image', 'tag')).toHaveValue('v1')
  await configurator.step.getByRole('button', { name: 'Undo' }).click()
  await expect(await configurator.field('Image', 'repository')).toHaveValue('ghcr.io/a/b:v1')
  await expect(await configurator.field('Image', 'tag')).toHaveValue('v0.1.4')
})

test('the list of issues has the same fixes, and keeps the focus', async ({ page }) => {
  await configurator.fill('Image', 'tag', 'latest')
  await configurator.result.getByText('3 warnings').click()
  await configurator.result.getByRole('button', { name: /^Fix IfNotPresent becomes Always/ }).press('Enter')
  // What was done is said for a moment too, in the same words.
  await expect(page.locator('#issues > summary')).toHaveText('2 warnings')
  await expect(page.locator(':focus')).toContainText('2 warnings')
  await expect((await configurator.section('Registry')).getByRole('radio', { name: 'Always' })).toBeChecked()
})

test('the keyboard goes from the field to its fix and back', async ({ page }) => {
  await configurator.fill('Release', 'release', 'My App')
  const field = await configurator.field('Release', 'release')
  await field.focus()
  // By way of its reset.
  for (let stops = 0; stops < 2; stops += 1) await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName('Fix My App becomes my-app')
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('my-app')
})

test('a login in an address is not shown once more, and is gone with the fix', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  await configurator.fill('Redis', 'host', 'rediss://:hunter2@cache.example.net:6380/0')
  const fix = configurator.fix('SECRET-TYPED')
  await expect(fix).toContainText('rediss://…@cache.example.net:6380/0')
  await expect(fix).not.toContainText('hunter2')
  await fix.click()
  await expect(await configurator.field('Redis', 'host')).toHaveValue('cache.example.net')
  await expect(await configurator.field('Redis', 'port')).toHaveValue('6380')
  await expect(page.locator('body')).not.toContainText('hunter2')
})

test('where there is no one answer there is no fix', async () => {
  await configurator.fill('Image', 'tag', 'no tag at all')
  await expect(configurator.issue('APP-IMG-TAG')).toBeVisible()
  await expect(configurator.fix('APP-IMG-TAG')).toBeHidden()
})

test('a notice moves nothing', async () => {
  await configurator.fill('Resources', 'requests memory', '128m')
  const download = configurator.button('Download zip')
  const before = await download.boundingBox()
  await configurator.fix('APP-RES-MEM-MIN').click()
  await expect(configurator.step.getByRole('button', { name: 'Dismiss' })).toBeVisible()
  expect(await download.boundingBox()).toEqual(before)
  await configurator.step.getByRole('button', { name: 'Dismiss' }).click()
  await expect(configurator.step.getByRole('button')).toBeHidden()
})
