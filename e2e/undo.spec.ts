import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const stepButton = (name: string) =>
  configurator.page.getByRole('group', { name: 'History' }).getByRole('button', { name, exact: true })

test('what was typed in one field is one step, back and forth', async ({ page }) => {
  const name = await configurator.field('Release', 'release')
  await name.fill('')
  await name.pressSequentially('drawings')
  await name.blur()
  await expect(stepButton('Undo')).toHaveAttribute('title', 'Undo: release.name')
  await stepButton('Undo').click()
  await expect(name).toHaveValue('realtime-svg')
  await expect(stepButton('Undo')).toHaveAttribute('aria-disabled', 'true')
  await stepButton('Redo').click()
  await expect(name).toHaveValue('drawings')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(name).toHaveValue('realtime-svg')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(name).toHaveValue('drawings')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('Control+y')
  await expect(name).toHaveValue('drawings')
})

test('in a text field the keys are the field’s own', async ({ page }) => {
  await configurator.preset('Staging').click()
  const name = await configurator.field('Release', 'release')
  await name.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(name).toHaveValue('realtime-svg')
  await expect(configurator.preset('Staging')).toHaveAttribute('aria-pressed', 'true')
})

test('a preset is one step, said with its undo, and lets itself go', async () => {
  await configurator.fill('Resources', 'replicas', '7')
  await configurator.preset('Production').click()
  await expect(configurator.step).toContainText('Preset taken: Production')
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('3')
  await configurator.step.getByRole('button', { name: 'Undo' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toHaveValue('7')
  await expect(configurator.preset('Production')).toHaveAttribute('aria-pressed', 'false')
  await stepButton('Redo').click()
  await expect(configurator.preset('Production')).toHaveAttribute('aria-pressed', 'true')
})

test('reset asks nothing and can be undone', async () => {
  await expect(stepButton('Reset all')).toHaveAttribute('aria-disabled', 'true')
  await configurator.preset('Production').click()
  await configurator.fill('Release', 'release', 'Not right')
  await stepButton('Reset all').click()
  await expect(await configurator.field('Release', 'release')).toHaveValue('realtime-svg')
  await expect(configurator.step).toContainText('All settings are back at their defaults.')
  await configurator.step.getByRole('button', { name: 'Undo' }).click()
  await expect(await configurator.field('Release', 'release')).toHaveValue('Not right')
  await expect(configurator.issue('HELM-RELEASE-NAME')).toBeVisible()
})

test('a list that grew, was filled and shrank comes back item by item', async () => {
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  const name = registry.getByRole('textbox').first()
  await name.fill('login')
  await name.blur()
  await registry.getByRole('button', { name: /^Remove 1/ }).click()
  await expect(registry.getByRole('textbox')).toHaveCount(0)
  await stepButton('Undo').click()
  await expect(registry.getByRole('textbox').first()).toHaveValue('login')
  await stepButton('Undo').click()
  await expect(registry.getByRole('textbox').first()).toHaveValue('')
  await stepButton('Undo').click()
  await expect(registry.getByRole('textbox')).toHaveCount(0)
})

test('the notice goes with the next change', async () => {
  await configurator.preset('Staging').click()
  await expect(configurator.step.getByRole('button', { name: 'Undo' })).toBeVisible()
  await configurator.fill('Release', 'release', 'other')
  await expect(configurator.step.getByRole('button', { name: 'Undo' })).toBeHidden()
})

test('on the phone the way back is in reach in both views @phone', async ({ page }) => {
  await configurator.preset('Production').click()
  const undo = configurator.step.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeInViewport({ ratio: 1 })
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Result/ })
    .click()
  await expect(undo).toBeInViewport({ ratio: 1 })
  await configurator.button('Download zip').click({ trial: true })
  await undo.click()
  await expect(configurator.step).toContainText('Undone: ')
})
