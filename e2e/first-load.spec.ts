import { expect, test, type Response } from '@playwright/test'
import { gzipSync } from 'node:zlib'

const limit = 115_000

declare global {
  interface Window {
    fetchedFirst?: readonly string[]
  }
}

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test(`a first visit asks for at most ${limit / 1000} kB of scripts`, async ({ page }) => {
      const responses: Response[] = []
      page.on('response', (response) => responses.push(response))
      // What is fetched ahead of need is fetched after that.
      await page.addInitScript(() =>
        addEventListener('hydrated', () => {
          window.fetchedFirst = performance.getEntriesByType('resource').map(({ name }) => name)
        }),
      )
      await page.goto('./')
      const fetched = await page.waitForFunction(() => window.fetchedFirst)
      const first = (await fetched.jsonValue()) ?? []
      const scripts = responses.filter((response) => first.includes(response.url()) && response.url().endsWith('.js'))
      const sizes = await Promise.all(
        scripts.map(async (response) => gzipSync(await response.body(), { level: 9 }).length),
      )
      expect(sizes.length).toBeGreaterThan(1)
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit)
    })
  })
}
