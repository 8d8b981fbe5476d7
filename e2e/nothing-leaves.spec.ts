import { expect, test, type Page } from '@playwright/test'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Listener, listener } from './listener.ts'
import { tryEveryWayOut } from './ways-out.ts'

const single = pathToFileURL(resolve('dist-single/realtime-svg-configurator.html')).href

let outside: Listener
let framed: Listener
let control: Listener

test.beforeEach(async () => {
  ;[outside, framed, control] = [await listener(), await listener(), await listener()]
})
test.afterEach(() => {
  for (const { close } of [outside, framed, control]) close()
})

// A browser without a window does not fetch the first two, and none asks loopback for the rest; WebRTC sends datagrams.
const neverArrive = ['icon', 'manifest', 'preconnect', 'dns-prefetch', 'service-worker', 'webtransport', 'webrtc']

/** Tries all from a page without a policy, too: once those have arrived, these would have. */
async function tryFrom(page: Page): Promise<string[]> {
  const ways = await page.evaluate(tryEveryWayOut, { origin: outside.origin, framed: framed.origin })
  const free = await page.context().newPage()
  await free.goto(`${control.origin.replace('127.0.0.1', 'localhost')}/start`)
  await free.evaluate(tryEveryWayOut, { origin: control.origin, framed: control.origin })
  const expected = ways.filter((way) => !neverArrive.includes(way))
  await expect.poll(() => expected.filter((way) => !control.paths.has(way))).toEqual([])
  await expect.poll(() => control.count.datagrams).toBeGreaterThan(0)
  await free.close()
  return ways
}

async function withoutHeader(page: Page, address: string): Promise<void> {
  await page.route(`${address}**`, async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

const openings: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  'its headers': (page) => page.goto('./'),
  'the policy in the page alone': async (page, address) => {
    await withoutHeader(page, address)
    await page.goto('./')
  },
  'one file from the disk': (page) => page.goto(single),
}

for (const [kind, open] of Object.entries(openings)) {
  test(`with ${kind} no way out of the page leads anywhere`, async ({ page, baseURL }) => {
    await open(page, baseURL!)
    const ways = await tryFrom(page)
    expect(ways.length).toBeGreaterThan(40)
    expect([...outside.paths]).toEqual([])
    expect(outside.count).toEqual({ connections: 0, bytes: 0, datagrams: 0 })
    // A Chromium with windows connects ahead of a frame's navigation, before it asks the policy: not a byte goes over it.
    expect(framed.count).toMatchObject({ bytes: 0, datagrams: 0 })
  })
}
