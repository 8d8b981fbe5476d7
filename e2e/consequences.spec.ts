import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const open = async () => {
  await configurator.result.getByText('Consequences', { exact: true }).click()
  return configurator.result.getByRole('region', { name: 'Consequences' })
}
const cells = (name: string) =>
  configurator.result
    .getByRole('row')
    .filter({ has: configurator.page.getByRole('rowheader', { name }) })
    .getByRole('cell')

test('room on the nodes is added up, Redis and the rollout too, and follows the form', async () => {
  await open()
  await expect(cells('Steady')).toHaveText(['2', '300m', '1200m', '384Mi', '1280Mi'])
  await expect(cells('During a rollout')).toHaveText(['3', '400m', '1700m', '512Mi', '1792Mi'])
  await configurator.fill('Resources', 'limits cpu', '')
  await expect(cells('Steady')).toHaveText(['2', '300m', 'no limit', '384Mi', '1280Mi'])
  await configurator.check('Resources', 'autoscaling')
  await expect(cells('Scaled out')).toHaveText(['6', '700m', 'no limit', '896Mi', '3328Mi'])
})

test('says what the pull policy does with this tag, and what Redis loses', async () => {
  const panel = await open()
  await expect(panel).toContainText('A node pulls this tag once.')
  await expect(panel).toContainText('Everything in it is lost')
  await expect(panel).toContainText('v0.1.0 to v0.1.11')
  await expect(panel).toContainText('/health and /ready are no routes')
  await configurator.fill('Image', 'tag', 'latest')
  await expect(panel).toContainText('replicas may run different versions')
  await expect(panel).not.toContainText('v0.1.0 to v0.1.11')
  await configurator.preset('Production').click()
  await expect(panel).toContainText('Redis runs elsewhere')
})

test('requests that equal limits are guaranteed', async () => {
  const panel = await open()
  await expect(panel).toContainText('App: Burstable')
  await configurator.fill('Resources', 'requests cpu', '0.5')
  await configurator.fill('Resources', 'requests memory', '512Mi')
  await expect(panel).toContainText('App: Guaranteed')
})

test('says how people get in, and what a change of the route leads to', async () => {
  const panel = await open()
  await expect(panel).toContainText('Only from inside the cluster')
  await configurator.essential.getByLabel('exposure', { exact: true }).selectOption('Gateway API')
  await configurator.essential.getByRole('button', { name: 'Add parentRefs' }).click()
  await configurator.essential.getByLabel('name 1', { exact: true }).fill('public')
  await configurator.essential.getByRole('button', { name: 'Add hostnames' }).click()
  await configurator.essential.getByLabel('hostname 1', { exact: true }).fill('svg.example.net')
  await expect(panel).toContainText('as soon as they accept the HTTPRoute')
  await expect(panel).toContainText('BACKEND_URL: https://svg.example.net.')
  await expect(panel).toContainText('timeouts.request of the HTTPRoute is 0s: it ends no stream.')
})
