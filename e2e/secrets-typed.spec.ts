import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'
import { tracesOf } from './traces.ts'

// Every field that there is, and one row in each list.
const everything = `
delivery: {way: argocd, git: {repository: https://github.com/team/deploy.git}}
redis: {enabled: false, auth: {enabled: true}, external: {host: cache.example.com}}
image: {pullSecrets: [{name: regcred}]}
service: {type: NodePort, annotations: [{key: a, value: b}]}
ingress: {enabled: true, host: svg.example.com, tls: {enabled: true}, annotations: [{key: a, value: b}]}
httpRoute: {enabled: true, hostnames: [svg.example.com], parentRefs: [{name: web}], annotations: [{key: a, value: b}]}
autoscaling: {enabled: true}
networkPolicy: {enabled: true}
nodeSelector: [{key: a, value: b}]
commonLabels: [{key: a, value: b}]
commonAnnotations: [{key: a, value: b}]
podAnnotations: [{key: a, value: b}]
`

const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'

test('a token typed into any field is stopped with the very key, and nothing else is lost', async ({ page }) => {
  test.setTimeout(240_000)
  const configurator = new Configurator(page)
  await configurator.open()
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(everything)
  await page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
  const form = page.getByRole('form')
  const sections = form.getByRole('group').filter({ has: page.getByRole('heading', { level: 2 }) })
  await sections.evaluateAll((all) => all.forEach((section) => section.setAttribute('open', '')))
  const fields = form.getByRole('textbox')
  await expect.poll(() => fields.count()).toBeGreaterThan(60)
  await expect(form.locator('[data-rule=SECRET-TYPED]')).toHaveCount(0)
  const before = await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))

  const unsaid = await fields.evaluateAll((all, text) => {
    const setValue = (field: HTMLInputElement, value: string) => {
      field.focus()
      field.select()
      document.execCommand('insertText', false, value)
    }
    return all.flatMap((element) => {
      const field = element as HTMLInputElement
      const old = field.value
      setValue(field, text)
      // The field still has the focus: it is said before it is left.
      const row = field.closest('[data-path]')
      const isSaid = row?.querySelector('[data-rule=SECRET-TYPED]') !== null && field.matches('[aria-invalid]')
      setValue(field, old)
      if (old === '') document.execCommand('delete')
      return isSaid ? [] : [field.id]
    })
  }, token)
  expect(unsaid).toEqual([])
  expect(await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))).toEqual(before)
  await expect(form.locator('[data-rule=SECRET-TYPED]')).toHaveCount(0)

  await configurator.fill('Image', 'tag', token)
  await expect(configurator.issue('SECRET-TYPED')).toContainText('Take it out of this field')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  const traces = JSON.stringify(await tracesOf(page))
  expect(traces).toContain('regcred')
  expect(traces).not.toContain(token)
  await expect(configurator.button('Download zip')).toHaveAttribute('aria-disabled', 'true')
})
