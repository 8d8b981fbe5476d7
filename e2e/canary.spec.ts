import { expect, test, type Locator, type Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import JSZip from 'jszip'
import { decodeLink } from '../src/browser/link.ts'
import { Configurator } from './configurator.ts'
import { tracesOf } from './traces.ts'

const canary = `Canary${randomBytes(8).toString('hex')}`

// Where people have a password when they come: in an address, a line for the shell, a variable, a file.
const logins = [
  `redis://:${canary}@cache.example.com:6379/0`,
  `https://me:${canary}@svg.example.com/a`,
  `default:${canary}@cache.example.com:6379`,
  `rediss://me:a/b@${canary}@cache.example.com`,
  `https://me:${canary}`,
  `https%3A%2F%2Fme%3A${canary}%40svg.example.com`,
  `http://svg.example.com/?password=${canary}&a=b`,
  `cache.example.com:6380,password=${canary},ssl=True`,
  `docker login -u me -p ${canary} ghcr.io`,
  `kubectl create secret docker-registry regcred --docker-server=ghcr.io --docker-username=me --docker-password="${canary} x"`,
  `redis-cli -h cache -a ${canary} --tls`,
  `REDISCLI_AUTH=${canary} redis-cli`,
  `{"auths":{"ghcr.io":{"auth":"${canary}"}}}`,
  `ghp_${canary}`,
  `glpat-${canary}`,
]

// Every field that there is: those that only matter beside others too, and one row in each list.
const everything = (isExternal: boolean) => `
redis: {enabled: ${!isExternal}, auth: {enabled: true}, external: {host: cache.example.com}}
image: {pullSecrets: [{name: regcred}]}
service: {type: NodePort}
ingress: {enabled: true, host: svg.example.com, tls: {enabled: true}, annotations: {a: b}}
autoscaling: {enabled: true}
commonLabels: {a: b}
commonAnnotations: {a: b}
podAnnotations: {a: b}
`

let configurator: Configurator
let said: string[]

test.beforeEach(async ({ page }) => {
  configurator = new Configurator(page)
  said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await configurator.open()
})

async function tool(page: Page, name: string): Promise<Locator> {
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name, exact: true }).click()
  return page.getByRole('dialog')
}

async function importText(page: Page, text: string): Promise<void> {
  const dialog = await tool(page, 'Import')
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: 'Take over' }).click()
}

/** What Share hands out, in the clear. */
async function shared(page: Page): Promise<string> {
  const link = await (await tool(page, 'Share')).getByLabel('Link').inputValue()
  await page.keyboard.press('Escape')
  return link + JSON.stringify(await decodeLink(new URL(link).hash))
}

/** The places that `word` has got to, once the page has kept its work. */
async function found(page: Page, word: string): Promise<string[]> {
  const link = await shared(page)
  // The address follows the form a moment later.
  await expect.poll(() => link.startsWith(page.url())).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  const traces = { ...(await tracesOf(page)), shared: link, console: said.join('\n') }
  return Object.entries(traces).flatMap(([place, text]) =>
    text.toLowerCase().includes(word.toLowerCase()) ? [place] : [],
  )
}

/** Types or pastes each text into its field, in place of what stands there. */
const enter = (way: 'typed' | 'pasted', fields: Locator, texts: readonly string[]) =>
  fields.evaluateAll(
    (all: HTMLInputElement[], [isPaste, given]: [boolean, readonly string[]]) =>
      all.forEach((field, index) => {
        field.focus()
        field.select()
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', given[index]!)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        const isHandled = isPaste && !field.dispatchEvent(event)
        return isHandled || document.execCommand('insertText', false, given[index])
      }),
    [way === 'pasted', texts] as [boolean, readonly string[]],
  )

const paste = (field: Locator, text: string) => enter('pasted', field, [text])

/** Every field to type in, with all sections unfolded. */
async function fields(page: Page): Promise<Locator> {
  const form = page.getByRole('form')
  const sections = form.getByRole('group').filter({ has: page.getByRole('heading', { level: 2 }) })
  await sections.evaluateAll((all) => all.forEach((section) => section.setAttribute('open', '')))
  return form.getByRole('textbox')
}

test('the places that are looked at are those where the work is', async ({ page }) => {
  await configurator.fill('Release', 'release', 'findable')
  expect(await found(page, 'findable')).toEqual(['localStorage', 'link', 'shared'])
})

for (const [way, isExternal, rounds] of [
  ['typed', true, [0, 5]],
  ['typed', false, [9]],
  ['pasted', true, [3]],
] as const) {
  test(`no password of a login that is ${way} anywhere is kept or handed out, Redis ${isExternal ? 'outside' : 'inside'}`, async ({
    page,
  }) => {
    await importText(page, everything(isExternal))
    for (const round of rounds) {
      const all = await fields(page)
      const texts = Array.from({ length: await all.count() }, (_, index) => logins[(index + round) % logins.length]!)
      expect(texts.length).toBeGreaterThan(30)
      await enter(way, all, texts)
      await page.keyboard.press('Tab')
      expect(await found(page, canary)).toEqual([])
    }
    await page.goto('about:blank')
    await configurator.open()
    expect(await found(page, canary)).toEqual([])
  })
}

test('of a login that is typed letter by letter no half is kept', async ({ page }) => {
  await configurator.choose('Redis', /^External/)
  await configurator.fill('Redis', 'host', `default:${canary}`)
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  await configurator.fill('Registry', 'username', `me:${canary}`)
  expect(await found(page, canary)).toEqual([])
})

test('what is imported, searched for and saved under a name keeps no password', async ({ page }) => {
  const secrets = { REDIS_PASSWORD: canary, REDIS_URL: `redis://:${canary}@cache.example.com` }
  const env = Object.entries(secrets).map(([name, value]) => ({ name, value }))
  const container = { name: 'app', image: 'ghcr.io/egoavara/realtime-svg:v0.1.4', env }
  const metadata = {
    name: 'svg',
    labels: { 'app.kubernetes.io/name': 'realtime-svg' },
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ env }) },
  }
  const template = { metadata, spec: { containers: [container] } }
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } }
  const upstream = `redis: {enabled: false, password: ${canary}, external: {url: "redis://:${canary}@cache"}}\nsecrets: {jwt: ${canary}}`
  for (const text of [upstream, JSON.stringify(deployment)]) {
    await importText(page, text)
    expect(await found(page, canary)).toEqual([])
  }
  const search = await tool(page, 'Search settings')
  await search.getByRole('combobox').fill(canary)
  await page.keyboard.press('Escape')
  const saved = await tool(page, 'Saved')
  await saved.getByLabel('Name').fill(`redis://:${canary}@cache`)
  await saved.getByRole('button', { name: 'Save current settings' }).click()
  await expect(saved.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')
  expect(await found(page, canary)).toEqual([])
})

test('no file and no copy holds the password of a login', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await configurator.choose('Redis', /^External/)
  await paste(await configurator.field('Redis', 'host'), `rediss://:${canary}@cache.example.com:6380`)
  const registry = await configurator.section('Registry')
  await registry.getByRole('button', { name: /^Add/ }).click()
  await paste(await configurator.field('Registry', 'Secret name 1'), logins[9]!)
  await configurator.fill('App and security', 'BACKEND_URL', `https://me:${canary}@svg.example.com/a`)
  const { bytes } = await configurator.download(() => configurator.button('Download zip').click())
  const entries = Object.values((await JSZip.loadAsync(bytes)).files)
  const files = await Promise.all(entries.map((entry) => entry.async('string')))
  expect(files.join('\n')).toContain('https://svg.example.com/a')
  await configurator.openFile('values.yaml')
  const values = await configurator.download(() => configurator.button('Download values.yaml').click())
  await configurator.result.getByRole('button', { name: 'All manifests' }).click()
  await configurator.button('Copy all manifests').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect([...files, values.bytes.toString(), copied].filter((text) => text.includes(canary))).toEqual([])
  expect(await found(page, canary)).toEqual([])
})
