import { expect, test, type Response } from '@playwright/test'
import { gzipSync } from 'node:zlib'

const limit = 130_000

for (const locale of ['en-US', 'ko-KR']) {
  test.describe(locale, () => {
    test.use({ locale })

    test(`a first visit asks for at most ${limit / 1000} kB of scripts`, async ({ page }) => {
      const responses: Response[] = []
      page.on('response', (response) => responses.push(response))
      await page.goto('./', { waitUntil: 'networkidle' })
      await expect(page.getByRole('main')).toBeVisible()
      const scripts = responses.filter((response) => response.request().resourceType() === 'script')
      const sizes = await Promise.all(scripts.map(async (response) => gzipSync(await response.body()).length))
      expect(sizes.length).toBeGreaterThan(1)
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit)
    })
  })
}
