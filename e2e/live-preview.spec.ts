import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

test('the form answers as soon as the page is open @every', async () => {
  await expect(await configurator.field('Image', 'repository')).toHaveValue('ghcr.io/egoavara/realtime-svg')
  // Key by key: what Playwright fills in at once, React does not see in this Firefox.
  await (await configurator.field('Image', 'tag')).pressSequentially('1')
  await expect(configurator.essential).toContainText('1 changed')
})

test('the page opens with a deployment that works', async () => {
  await expect(configurator.button('Download zip')).toBeEnabled()
  await expect(configurator.preview).toContainText('image: ghcr.io/egoavara/realtime-svg:v0.1.4')
})

test('each keystroke is in the preview by the next frame', async ({ page }) => {
  const tag = await configurator.field('Image', 'tag')
  await tag.press('End')
  for (const key of '-rc.1') {
    await page.keyboard.press(key)
    const text = await page.evaluate(
      () =>
        new Promise<[string, string]>((resolve) =>
          requestAnimationFrame(() => {
            const field = document.activeElement as HTMLInputElement
            resolve([field.value, document.querySelector('[aria-label="YAML"]')!.textContent])
          }),
        ),
    )
    expect(text[1]).toContain(`image: ghcr.io/egoavara/realtime-svg:${text[0]}`)
  }
  await expect(tag).toHaveValue('v0.1.4-rc.1')
})

test('an edit shows the file that it changed, with the lines marked', async () => {
  await configurator.fill('Network', 'Service port', '8081')
  const file = configurator.file('50-service.yaml')
  await expect(file).toContainText('port: 8081')
  await expect(
    configurator.result.getByRole('button', { name: '50-service.yaml (changed by the last edit)' }),
  ).toBeVisible()
})

test('a field in focus brings its lines', async () => {
  await (await configurator.field('Redis container', 'tag')).focus()
  await expect(configurator.file('30-redis-deployment.yaml')).toContainText('image: redis:7-alpine')
})

test('half-composed Korean is not taken for input, the finished syllable is', async ({ page }) => {
  const { annotations } = await addAnnotation()
  await annotations.getByLabel('value 1').focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 })
  await expect(annotations.getByLabel('value 1')).toHaveValue('하')
  await expect(configurator.preview).not.toContainText('하')
  await session.send('Input.insertText', { text: '한' })
  await expect(configurator.preview).toContainText('note: "한"')
})

async function addAnnotation() {
  const metadata = await configurator.section('Metadata')
  const annotations = metadata.getByRole('group', { name: 'annotations', exact: true })
  await annotations.getByRole('button', { name: 'Add annotations' }).click()
  await annotations.getByLabel('key 1').fill('note')
  return { annotations }
}

test('a list grows and shrinks, and the focus stays in it', async ({ page }) => {
  const { annotations } = await addAnnotation()
  await annotations.getByLabel('value 1').fill('two\nlines')
  await annotations.getByRole('button', { name: 'Add annotations' }).click()
  await expect(annotations.getByLabel('key 2')).toBeFocused()
  await page.keyboard.type('other')
  await annotations.getByRole('button', { name: 'Remove 1 from annotations' }).click()
  await expect(annotations.getByLabel('key 1')).toHaveValue('other')
  await expect(annotations.getByRole('button', { name: 'Remove 1 from annotations' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(annotations.getByRole('button', { name: 'Add annotations' })).toBeFocused()
})

test('a preset fills the form and is let go by the next change', async () => {
  await configurator.preset('Production').click()
  await expect(configurator.preset('Production')).toHaveAttribute('aria-pressed', 'true')
  await expect(await configurator.field('Redis', 'host')).toHaveValue('realtime-svg-redis.example.com')
  await configurator.fill('Redis', 'host', 'cache.example.net')
  await expect(configurator.preset('Production')).toHaveAttribute('aria-pressed', 'false')
})

test('what was typed into a field that is gone comes back with it', async () => {
  await configurator.choose('Redis', /^External/)
  await configurator.fill('Redis', 'host', 'cache.example.net')
  await configurator.choose('Redis', /^In the cluster/)
  await expect(await configurator.field('Redis', 'host')).toBeHidden()
  await configurator.choose('Redis', /^External/)
  await expect(await configurator.field('Redis', 'host')).toHaveValue('cache.example.net')
})

test('a setting that differs can be set back', async () => {
  await configurator.fill('Image', 'tag', 'v0.1.11')
  const image = configurator.essential
  await expect(image).toContainText('1 changed')
  await image.getByRole('button', { name: 'Reset image tag to the default: v0.1.4' }).click()
  await expect(image.getByLabel('image tag', { exact: true })).toHaveValue('v0.1.4')
  await expect(image).not.toContainText('changed')
})

test('a field tells its clause in the words of the contract, which leads to its row there', async () => {
  const image = configurator.essential
  await image.getByRole('button', { name: 'More: image tag' }).click()
  await expect(image).toContainText('Tag: v0.1.4 (default, can be set by the user)')
  await expect(image).toContainText('Tag: v0.1.4 (기본값, 사용자 설정 가능)')
  await image.getByRole('link', { name: 'APP-IMG-TAG' }).click()
  await expect(configurator.tab('Contract')).toHaveAttribute('aria-selected', 'true')
  await expect(configurator.result.locator('[data-clause="APP-IMG-TAG"]')).toBeFocused()
})

test('a field leads to the documentation of what it sets, in a tab of its own', async () => {
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: 'More: pullPolicy' }).click()
  const link = registry.getByRole('link', { name: 'Kubernetes documentation: Image pull policy' })
  await expect(link).toHaveAttribute('href', 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy')
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', 'noreferrer')
})
