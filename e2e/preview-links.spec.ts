import { expect, type Locator, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

/** As a person does: the line is in sight, and so in its colours, before the first press. */
async function selectWord(): Promise<void> {
  const line = configurator.line('image: ')
  await line.scrollIntoViewIfNeeded()
  await expect(line).toHaveText(/image:\s*$/)
  await line.dblclick({ position: { x: 100, y: 8 } })
}

test('a line leads to the field that made it, and opens its section', async () => {
  await configurator.line('terminationGracePeriodSeconds').click()
  const section = configurator.page.getByRole('group', { name: 'App and security', exact: true })
  await expect(section).toHaveAttribute('open')
  const field = section.getByLabel('grace period', { exact: true })
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
})

test('on the phone a line leads to the other view @phone', async ({ page }) => {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Result/ })
    .click()
  await configurator.line('replicas:').click()
  await expect(await configurator.field('Resources', 'replicas')).toBeFocused()
})

test('text that is being selected stays selected', async ({ page }) => {
  await selectWord()
  expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('')
})

test('text that is selected across many lines keeps its ends while they are out of sight', async ({ page }) => {
  const first = configurator.line('kind: ').first()
  await expect(first).toHaveText(/kind:\s*$/)
  await first.evaluate((start) => {
    const end = start.closest('code')!.lastElementChild!
    getSelection()!.setBaseAndExtent(start.firstChild!, 2, end, 0)
  })
  const selected = () => page.evaluate(() => getSelection()!.toString())
  const before = await selected()
  await configurator.preview
    .locator('pre')
    .last()
    .evaluate((last) => last.scrollIntoView({ block: 'end' }))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  expect(await selected()).toBe(before)
})

test('the lines of a file are one stop of the keyboard, arrows go through those that lead somewhere', async ({
  page,
}) => {
  await configurator.preview.getByRole('button', { name: 'Copy 40-deployment.yaml' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveRole('link')
  await expect(focused).toHaveText(/name: realtime-svg/)
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveText(/namespace: realtime-svg/)
  await expect(focused).toHaveAccessibleDescription(/release\.namespace/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveText(/name: realtime-svg/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(await configurator.field('Release', 'namespace')).toBeFocused()
})

test('a field marks its lines in values.yaml too, and brings them into sight', async () => {
  await configurator.openFile('values.yaml')
  await configurator.result.getByRole('button', { name: 'Complete' }).click()
  const grace = configurator.result.getByText('terminationGracePeriodSeconds:')
  await expect(grace).not.toBeInViewport()
  await (await configurator.field('App and security', 'grace period')).focus()
  await expect(grace).toBeInViewport()
  await grace.click()
  await expect(await configurator.field('App and security', 'grace period')).toBeFocused()
})

test('files are shown against those of the defaults', async () => {
  await configurator.result.getByRole('button', { name: 'Difference to the defaults' }).first().click()
  await expect(configurator.preview).toContainText('Both have the same file.')
  await configurator.preset('Production').click()
  const file = configurator.file('40-deployment.yaml')
  await expect(file.getByRole('deletion').filter({ hasText: 'replicas: 2' })).toBeVisible()
  await expect(file.getByRole('insertion').filter({ hasText: 'replicas: 3' })).toBeVisible()
  await configurator.result.getByRole('button', { name: 'All manifests' }).click()
  await expect(configurator.file('90-ingress.yaml')).toContainText('Only your settings lead to this file.')
  const gone = configurator.file('30-redis-deployment.yaml')
  await expect(gone).toContainText('Your settings do not lead to this file.')
  await file.getByRole('deletion').filter({ hasText: 'replicas: 2' }).click()
  await expect(await configurator.field('Resources', 'replicas')).toBeFocused()
})

test('a pause after an edit says what it changed, lines that are gone too', async () => {
  await configurator.fill('Resources', 'replicas', '4')
  await expect(configurator.step).toContainText('1 line changed in manifests/40-deployment.yaml')
  await configurator.fill('Resources', 'limits cpu', '')
  await expect(configurator.step).toContainText('1 line removed from manifests/40-deployment.yaml')
})

test('a sign stands where the last edit took a line away, in values.yaml too, until the next edit', async () => {
  const sign = (line: Locator) => line.evaluate((element) => getComputedStyle(element, '::after').content)
  const below = configurator.file('40-deployment.yaml').getByText('privileged: false')
  expect(await sign(below)).toBe('none')
  await configurator.fill('Resources', 'limits cpu', '')
  const memory = configurator.file('40-deployment.yaml').getByText('memory: 512Mi')
  expect(await sign(memory)).toContain('−')
  await configurator.fill('Resources', 'replicas', '4')
  expect(await sign(memory)).toBe('none')

  await configurator.openFile('values.yaml')
  const resources = configurator.result.getByText('resources:', { exact: true })
  expect(await sign(resources)).toBe('none')
  await configurator.fill('Resources', 'replicas', '2')
  expect(await sign(resources)).toContain('−')
})
