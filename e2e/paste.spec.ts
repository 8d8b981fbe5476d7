import { expect, test } from '@playwright/test'
import { Configurator } from './configurator.ts'

let configurator: Configurator

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  await configurator.open()
})

const undo = () => configurator.step.getByRole('button', { name: 'Undo' }).click()

test('a whole reference fills repository, tag and digest, and can be undone', async () => {
  const digest = `sha256:${'0a'.repeat(32)}`
  const tag = await configurator.paste('Image', 'tag', `docker pull registry.example.com/team/svg:v2@${digest}`)
  await expect(tag).toHaveValue('v2')
  await expect(tag).toBeFocused()
  await expect(await configurator.field('Image', 'repository')).toHaveValue('registry.example.com/team/svg')
  await expect(await configurator.field('Image', 'digest')).toHaveValue(digest)
  await expect(configurator.step).toContainText('Filled from the paste: 3 settings.')
  await undo()
  await expect(tag).toHaveValue('v0.1.4')
  await expect(await configurator.field('Image', 'digest')).toHaveValue('')
})

test('a password in an address is dropped, and said to be', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  const host = await configurator.paste('Redis', 'host', 'rediss://:hunter2@cache.example.net:6380/0')
  await expect(host).toHaveValue('cache.example.net')
  await expect(await configurator.field('Redis', 'port')).toHaveValue('6380')
  await expect(await configurator.field('Redis', 'TLS')).toBeChecked()
  await expect(configurator.step).toContainText('Not kept: password.')
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(fields.join('\n')).not.toContain('hunter2')
  await undo()
  await expect(host).toHaveValue('')
})

test('the line that makes a pull secret fills the registry', async () => {
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  await configurator.paste(
    'Registry',
    'Secret name 1',
    'kubectl create secret docker-registry regcred --docker-server=ghcr.io --docker-username=me --docker-password=hunter2',
  )
  await expect(registry.getByRole('textbox')).toHaveCount(3)
  const filled = await registry
    .getByRole('textbox')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(filled).toEqual(['regcred', 'ghcr.io', 'me'])
  await expect(configurator.step).toContainText('Not kept: password.')
})

test('a line of redis-cli and lines of an .env file fill the same fields, and no password stays', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  const texts = [
    'redis-cli -h cache.example.net -p 6380 --tls -a p@hunter2',
    'REDIS_HOST=cache.example.net\nREDIS_PORT=6380\nREDIS_TLS=true\nREDIS_PASSWORD=p@hunter2',
    'cache.example.net:6380,password=p@hunter2=,ssl=True,abortConnect=False',
  ]
  for (const text of texts) {
    const host = await configurator.paste('Redis', 'host', text)
    await expect(host).toHaveValue('cache.example.net')
    await expect(await configurator.field('Redis', 'port')).toHaveValue('6380')
    await expect(await configurator.field('Redis', 'TLS')).toBeChecked()
    await expect(configurator.step).toContainText('Not kept: password.')
    await undo()
    await expect(host).toHaveValue('')
  }
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(fields.join('\n')).not.toContain('hunter2')
})

test('what is understood and cannot be used leaves the field alone and says why', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  await configurator.fill('Redis', 'host', 'cache.example.net')
  const sentinels = 'redis-sentinel://:hunter2@s1.corp.example:26379,s2.corp.example:26379/mymaster'
  const host = await configurator.paste('Redis', 'host', sentinels)
  await expect(configurator.step).toContainText('Not pasted: this is a Sentinel')
  await expect(host).toHaveValue('cache.example.net')
  await expect(configurator.step.getByRole('button', { name: 'Undo' })).toBeHidden()
  const tag = await configurator.paste('Image', 'tag', 'https://github.com/egoavara/realtime-svg')
  await expect(configurator.step).toContainText('Not pasted: this page names no image.')
  await expect(tag).toHaveValue('v0.1.4')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('한국어')
  await expect(page.getByRole('status').filter({ hasText: '붙여넣지 않았습니다' })).toBeVisible()
})

test('the line from the console of a registry fills it, and what is known of that registry is said', async () => {
  const server = '123456789012.dkr.ecr.ap-northeast-2.amazonaws.com'
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  await configurator.fill('Registry', 'Secret name 1', 'ecr')
  await configurator.paste('Image', 'repository', `docker push ${server}/svg:v0.1.11`)
  await configurator.paste(
    'Registry',
    'server',
    `aws ecr get-login-password --region ap-northeast-2 | docker login --username AWS --password-stdin ${server}`,
  )
  await expect(await configurator.field('Registry', 'server')).toHaveValue(server)
  await expect(await configurator.field('Registry', 'username')).toHaveValue('AWS')
  await expect(configurator.issue('REG-EXPIRES')).toContainText('12')
})

test('an address in the host of the Ingress fills host, path and TLS', async () => {
  await (await configurator.field('Network', 'exposure')).selectOption('Ingress')
  const host = await configurator.paste('Network', 'host', 'https://svg.corp.example:8443/svg')
  await expect(host).toHaveValue('svg.corp.example')
  await expect(await configurator.field('Network', 'path')).toHaveValue('/svg')
  await expect(await configurator.field('Network', 'TLS')).toBeChecked()
  await expect(configurator.step).toContainText('Not kept: port')
  await configurator.fix('INGRESS-PATH-ROOT').click()
  await expect(await configurator.field('Network', 'path')).toHaveValue('/')
})

test('any other text is pasted as it is', async () => {
  const tag = await configurator.paste('Image', 'tag', 'v1.2.3')
  await expect(tag).toHaveValue('v1.2.3')
  await expect(configurator.step.getByRole('button')).toBeHidden()
})
