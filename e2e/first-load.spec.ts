import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'

const limit = 115_000

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test(`a first visit asks for at most ${limit / 1000} kB of scripts, and the page lives on those`, async ({
      page,
    }) => {
      await page.addInitScript(() => addEventListener('hydrated', () => Object.assign(window, { isAlive: true })))
      const first = new Map<string, number>()
      let isLoading = true
      await page.route('**/assets/*.js', async (route) => {
        const url = route.request().url()
        // What is fetched ahead of need is asked for after that, and does not come here.
        if (!isLoading && !first.has(url)) return route.abort()
        const response = await route.fetch()
        first.set(url, gzipSync(await response.body(), { level: 9 }).length)
        await route.fulfill({ response })
      })
      await page.exposeFunction('endOfLoad', () => (isLoading = false))
      await page.addInitScript('addEventListener("load", () => endOfLoad())')
      await page.goto('./')
      await page.mouse.move(100, 100)
      await page.mouse.move(101, 101)
      await page.waitForFunction(() => 'isAlive' in window)
      expect(first.size).toBeGreaterThan(2)
      expect([...first.values()].reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit)
    })
  })
}
