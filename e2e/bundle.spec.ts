import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { Configurator } from './configurator.ts'

/** The command line's zip of the same configuration. */
function rendered(folder: string, config: object): Buffer {
  const source = join(folder, 'config.json')
  writeFileSync(source, JSON.stringify(config))
  execFileSync('npx', ['tsx', 'src/cli/render.ts', '--zip', source, join(folder, 'out')], { stdio: 'pipe' })
  return readFileSync(join(folder, 'out.zip'))
}

async function texts(zip: Buffer): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(zip)
  const entries = Object.values(files).map(async (file) => [file.name, await file.async('string')] as const)
  return Object.fromEntries(await Promise.all(entries))
}

const journeys = [
  {
    name: 'the default settings',
    fill: () => Promise.resolve(),
    config: {},
    file: 'realtime-svg-realtime-svg.zip',
  },
  {
    name: 'a private registry',
    fill: async (page: Configurator) => {
      await page.fill('Image', 'repository', 'myregistry.azurecr.io/realtime-svg-backend')
      await page.choose('Registry', 'Always')
      await (await page.section('Registry')).getByRole('button', { name: 'Add pullSecrets' }).click()
      await page.fill('Registry', 'Secret name 1', 'registry-secret')
    },
    config: {
      image: {
        backend: { repository: 'myregistry.azurecr.io/realtime-svg-backend', pullPolicy: 'Always' },
        pullSecrets: [{ name: 'registry-secret' }],
      },
    },
    file: 'realtime-svg-realtime-svg.zip',
  },
  {
    name: 'a login from a store and a sealed password',
    fill: async (page: Configurator) => {
      const registry = await page.section('Registry')
      await registry.getByRole('button', { name: 'Add pullSecrets' }).click()
      await page.fill('Registry', 'Secret name 1', 'store-login')
      await registry.getByLabel('Secret source 1', { exact: true }).selectOption('external')
      await page.fill('Registry', 'remoteRef.key 1', 'team/registry')
      await page.fill('External Secrets', 'store name', 'vault')
      await page.check('Redis', 'password')
      await page.choose('Redis', 'sealed')
    },
    config: {
      image: { pullSecrets: [{ name: 'store-login', source: 'external', remoteKey: 'team/registry' }] },
      redis: { auth: { enabled: true, source: 'sealed' } },
      externalSecrets: { storeName: 'vault' },
    },
    file: 'realtime-svg-realtime-svg.zip',
  },
  {
    name: 'an external Redis with a password',
    fill: async (page: Configurator) => {
      await page.fill('Release', 'release', 'svg')
      await page.fill('Release', 'namespace', 'drawings')
      await page.choose('Redis', /^External/)
      await page.fill('Redis', 'host', 'cache.example.net')
      await page.fill('Redis', 'port', '6380')
      await page.check('Redis', 'password')
      await page.fill('Redis', 'Secret name', 'cache-login')
    },
    config: {
      release: { name: 'svg', namespace: 'drawings' },
      redis: {
        enabled: false,
        external: { host: 'cache.example.net', port: 6380 },
        auth: { enabled: true, existingSecret: 'cache-login' },
      },
    },
    file: 'svg-drawings.zip',
  },
]

for (const { name, fill, config, file } of journeys) {
  test(`${name} go from the form to the very zip of the command line`, async ({ page }, info) => {
    const configurator = new Configurator(page)
    await configurator.open()
    await fill(configurator)
    const downloaded = await configurator.download(() => configurator.button('Download zip').click())
    const expected = rendered(info.outputPath(), config)
    expect(downloaded.name).toBe(file)
    expect(await texts(downloaded.bytes)).toEqual(await texts(expected))
    expect(downloaded.bytes.equals(expected)).toBe(true)
    await expect(configurator.notice).toContainText(/SHA-256 [0-9a-f]{64}/)
  })
}

test('what the preview shows is what the zip holds', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.preset('Production').click()
  const zip = await texts((await configurator.download(() => configurator.button('Download zip').click())).bytes)
  await configurator.result.getByRole('button', { name: 'All manifests' }).click()
  const names = await configurator.preview.getByRole('article').evaluateAll((all) => all.map((file) => file.ariaLabel))
  const manifests = Object.entries(zip).filter(([path]) => path.includes('/manifests/'))
  expect(manifests.map(([path]) => path.split('/').at(-1))).toEqual(names)
  for (const [path, text] of manifests) {
    expect(`${await configurator.text(path.split('/').at(-1)!)}\n`).toBe(text)
  }
})

test('values.yaml can be taken by itself, and the keyboard can save', async ({ page }) => {
  const configurator = new Configurator(page)
  await configurator.open()
  await configurator.fill('Image', 'tag', 'v0.1.11')
  await configurator.openFile('values.yaml')
  const values = await configurator.download(() => configurator.button('Download values.yaml').click())
  expect(values.bytes.toString()).toContain('    tag: v0.1.11\n')
  const zip = await configurator.download(() => page.keyboard.press('ControlOrMeta+s'))
  expect(zip.name).toBe('realtime-svg-realtime-svg.zip')
})
