import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { moveTheMouse } from './configurator.ts'
import { fetchedFirst } from './fetched-first.ts'

const limit = 115_000

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test(`a first visit asks for at most ${limit / 1000} kB of scripts, and the page lives on those`, async ({
      page,
    }) => {
      await page.addInitScript(() => addEventListener('hydrated', () => Object.assign(window, { isAlive: true })))
      const fetched = await fetchedFirst(page)
      await page.goto('./')
      const first = await fetched()
      const sizes = await Promise.all(
        first.map(async (url) => gzipSync(await (await page.request.get(url)).body(), { level: 9 }).length),
      )
      expect(sizes.length).toBeGreaterThan(2)
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit)

      await page.route('**/assets/*.js', (route) =>
        first.includes(route.request().url()) ? route.continue() : route.abort(),
      )
      await page.reload()
      await moveTheMouse(page)
      await page.waitForFunction(() => 'isAlive' in window)
    })
  })
}
