import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  configurator = new Configurator(page)
  await configurator.open()
})

/** What a person does, one press or one filled field at a time, and how often. */
class Steps {
  count = 0
  async take(step: Promise<unknown>): Promise<void> {
    await step
    this.count += 1
  }
}

async function zipped(): Promise<{ name: string; text: (path: string) => Promise<string>; paths: readonly string[] }> {
  const { name, bytes } = await configurator.download(() => configurator.button('Download zip').click())
  const { files } = await JSZip.loadAsync(bytes)
  const found = (path: string) => Object.entries(files).find(([each]) => each.endsWith(path))![1]
  return { name, paths: Object.keys(files), text: (path) => found(path).async('string') }
}

test('running on kind in five minutes: one press of a preset, and the zip', async () => {
  const steps = new Steps()
  await steps.take(configurator.preset('Development').click())
  await expect(configurator.result.getByRole('region', { name: 'What runs' })).toContainText('NodePort')
  const { name, text } = await zipped()
  steps.count += 1
  expect(steps.count).toBe(2)
  expect(name).toBe('realtime-svg-realtime-svg-dev.zip')
  expect(await text('50-service.yaml')).toContain('type: NodePort')
  expect(await text('40-deployment.yaml')).toContain('replicas: 1')

  // What is typed afterwards stands in the order in which it is run.
  await configurator.tab('Steps').click()
  const panel = configurator.result.getByRole('tabpanel')
  await expect(panel).toContainText('kubectl apply')
  await expect(panel).toContainText('rollout status')
  const readme = await text('README.md')
  expect(readme.indexOf('kubectl apply')).toBeLessThan(readme.indexOf('rollout status'))
  expect(readme).toContain('flowchart LR')
})

test('production on AKS with ACR and Azure Redis: a preset, four pastes and fields, and the zip', async () => {
  const steps = new Steps()
  await steps.take(configurator.preset('Production').click())
  // The line that the registry's page shows.
  await steps.take(
    configurator.paste('Image', 'repository', 'docker pull drawings.azurecr.io/team/realtime-svg:v0.1.11'),
  )
  await expect(await configurator.field('Image', 'tag')).toHaveValue('v0.1.11')
  // The connection string of the Azure portal: host and port fill their fields, the password stays out.
  await steps.take(
    configurator.paste(
      'Redis',
      'host',
      'drawings.redis.cache.windows.net:6380,password=Hunter2Hunter2=,ssl=True,abortConnect=False',
    ),
  )
  await expect(configurator.step).toContainText('Not kept: password')
  await expect(await configurator.field('Redis', 'host')).toHaveValue('drawings.redis.cache.windows.net')
  await expect(await configurator.field('Redis', 'port')).toHaveValue('6380')
  await steps.take(configurator.fill('Network', 'host', 'drawings.example.com'))
  await steps.take(configurator.fill('Network', 'className', 'webapprouting.kubernetes.azure.com'))
  await expect(configurator.button('Download zip')).not.toHaveAttribute('aria-disabled')
  const { name, paths, text } = await zipped()
  steps.count += 1
  expect(steps.count).toBe(6)
  expect(name).toBe('realtime-svg-realtime-svg-production.zip')
  expect(await text('40-deployment.yaml')).toContain('image: drawings.azurecr.io/team/realtime-svg:v0.1.11')
  expect(await text('90-ingress.yaml')).toContain('ingressClassName: webapprouting.kubernetes.azure.com')
  expect(await text('deployment-config.json')).toContain('"drawings.redis.cache.windows.net"')
  const all = await Promise.all(paths.filter((path) => !path.endsWith('/')).map(text))
  expect(all.filter((each) => each.includes('Hunter2'))).toEqual([])
})
