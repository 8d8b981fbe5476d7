import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const wrong: readonly [section: string, label: string, text: string, rule: string][] = [
  ['Release', 'release', '', 'HELM-RELEASE-NAME'],
  ['Release', 'namespace', 'x'.repeat(64), 'K8S-NAMESPACE'],
  ['Image', 'repository', 'ghcr.io/a/b:v1', 'APP-IMG-REPO'],
  ['Image', 'tag', 'v1 beta', 'APP-IMG-TAG'],
  ['Resources', 'requests memory', '64Mi', 'APP-RES-MEM-MIN'],
  ['Resources', 'limits cpu', 'half', 'K8S-QUANTITY'],
  ['Resources', 'replicas', '3O', 'K8S-REPLICAS'],
  ['Network', 'Service port', '70000', 'K8S-SERVICE-PORT'],
]

for (const [section, label, text, rule] of wrong) {
  test(`${label} "${text.slice(0, 20)}" is refused beside its field, kept as typed, and nothing can be taken`, async () => {
    await configurator.fill(section, label, text)
    const field = await configurator.field(section, label)
    await expect(field).toHaveValue(text)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(configurator.issue(rule)).toBeVisible()
    await expect(field).toHaveAccessibleDescription(new RegExp(rule))
    for (const name of ['Download zip', /^Download \d\d-.*yaml$/, 'Copy the shown file'])
      await expect(configurator.result.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-disabled',
        'true',
      )
  })
}

test('nothing is said while a person types, all of it when they leave the field', async ({ page }) => {
  const name = await configurator.field('Release', 'release')
  await name.focus()
  await page.keyboard.type('_X')
  await expect(configurator.result.getByText('1 error')).toBeVisible()
  await expect(configurator.issue('HELM-RELEASE-NAME')).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(configurator.issue('HELM-RELEASE-NAME')).toBeVisible()
})

test('what a field says when it is left takes no click away from the button under it', async () => {
  const { essential } = configurator
  await essential.getByLabel('exposure', { exact: true }).selectOption('Gateway API')
  await essential.getByRole('button', { name: 'Add parentRefs' }).click()
  await expect(essential.getByLabel('name 1', { exact: true })).toBeFocused()
  await essential.getByRole('button', { name: 'Add hostnames' }).click()
  await expect(essential.getByLabel('hostname 1', { exact: true })).toBeFocused()
  await expect(configurator.issue('GATEWAY-PARENT-NAME')).toBeVisible()
})

test('while an error stands a press on download says why, and the last good preview stays', async ({ page }) => {
  await configurator.fill('Image', 'tag', 'v0.1.11')
  await configurator.fill('Image', 'tag', 'no tag')
  await expect(configurator.result.getByText('From the last settings without errors')).toBeVisible()
  await expect(configurator.preview).toContainText('realtime-svg:v0.1.11')
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await configurator.button('Download zip').press('Enter')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(configurator.notice).toContainText('Fix the errors first')
  await expect(configurator.result.getByRole('link', { name: 'image.backend.tag' })).toBeVisible()
  expect(downloads).toBe(0)
})

test('the list of issues leads to each field, errors first, and opens its section', async () => {
  await configurator.fill('Network', 'Service port', '0')
  await (await configurator.section('Network')).getByRole('heading', { level: 2 }).click()
  await configurator.result.getByText('1 error', { exact: true }).click()
  const links = configurator.result.getByRole('listitem').getByRole('link')
  await expect(links).toHaveText(['service.port', 'redis.enabled'])
  await links.first().click()
  await expect(await configurator.field('Network', 'Service port')).toBeFocused()
})

test('on the phone the issues are counted on the tap to the result @phone', async ({ page }) => {
  await configurator.fill('Release', 'release', 'Wrong')
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('button', { name: /^Result/ })).toContainText('1 error')
  await views.getByRole('button', { name: /^Result/ }).click()
  await expect(configurator.button('Download zip')).toBeInViewport()
  await configurator.result.getByText('1 error', { exact: true }).click()
  await configurator.result.getByRole('link', { name: 'release.name' }).click()
  await expect(await configurator.field('Release', 'release')).toBeFocused()
})

const entry: readonly [path: string, text: string, rule: string][] = [
  ['httpRoute.parentRefs[0].name', 'Public Gateway', 'GATEWAY-PARENT-NAME'],
  ['httpRoute.hostnames[0]', '10.0.0.1', 'GATEWAY-HOSTNAME'],
  ['httpRoute.timeouts.request', '365d', 'GATEWAY-TIMEOUT'],
  ['streams.idleSeconds', '0', 'STREAM-SECONDS'],
  ['networkPolicy.redisCidr', '10.0.0.0/33', 'K8S-POLICY-CIDR'],
]

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('what is wrong on the way in is said at its field, in the language, and is there at the next visit', async ({
      page,
    }) => {
      const field = (path: string) => page.locator(`[id="${path}"]`)
      await field('ingress.enabled').selectOption('both')
      await page.locator('input[name="redis.enabled"]').last().check({ force: true })
      await page.locator('#section-network').click()
      await field('networkPolicy.enabled').check({ force: true })
      await field('httpRoute.parentRefs').click()
      await field('httpRoute.hostnames').click()
      for (const [path, text, rule] of entry) {
        await field(path).fill(text)
        await field(path).blur()
        const issue = page.locator(`[data-path="${path}"] [data-rule="${rule}"]`)
        await expect(issue).toBeVisible()
        expect(/[가-힣]/.test(await issue.innerText())).toBe(locale === 'ko-KR')
      }
      await expect.poll(() => page.evaluate(() => localStorage.getItem('realtime-svg.work'))).toContain('/33')
      await page.goto('about:blank')
      await page.goto('./')
      await page.locator('#section-network').click()
      for (const [path, text] of entry) await expect(field(path)).toHaveValue(text)
    })
  })
}
