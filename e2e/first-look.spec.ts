import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

test('at 1366 × 768 nine settings, the picture and the download are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const configurator = new Configurator(page)
  await configurator.open()
  const inSight = await page.evaluate(() => {
    const isWhole = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return bottom > top && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
    }
    return [...document.querySelectorAll('form [data-path]')].filter(isWhole).length
  })
  expect(inSight).toBeGreaterThanOrEqual(9)
  await expect(configurator.button('Download zip')).toBeInViewport({ ratio: 1 })
  const picture = configurator.result.getByRole('region', { name: 'What runs' })
  await expect(picture).toBeInViewport({ ratio: 1 })
})

interface Node {
  readonly children?: readonly Node[]
  readonly shadowRoots?: readonly Node[]
}

const countOf = ({ children = [], shadowRoots = [] }: Node): number =>
  [...children, ...shadowRoots].reduce((sum, node) => sum + countOf(node), 1)

test('the page has at most 1,500 nodes at rest, text and the controls’ own nodes counted', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  // What the browser's search finds in a folded section comes last, in an idle moment.
  await expect(page.getByRole('form').locator('details').last()).toContainText('On every object and Pod')
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true })
  const count = countOf(root)
  expect(count).toBeGreaterThan(900)
  expect(count).toBeLessThanOrEqual(1500)
})

test('a line gets its colours when it comes into sight, and its text is there before', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  const last = configurator.preview.locator('pre > code > *').last()
  await expect(last).not.toHaveText('')
  await expect(last).toHaveClass(/^\S+$/)
  await last.scrollIntoViewIfNeeded()
  await expect(last).toHaveClass(/^\S+ \S+$/)
})

test('the way to deploy is the same in the form and beside the tabs', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  const inForm = configurator.essential.getByLabel('deploy with', { exact: true })
  const helm = configurator.button('Helm')
  await helm.click()
  await expect(inForm).toHaveValue('helm')
  await inForm.selectOption('kubectl')
  await expect(helm).toHaveAttribute('aria-pressed', 'false')
  await expect(configurator.button('kubectl')).toHaveAttribute('aria-pressed', 'true')
})
