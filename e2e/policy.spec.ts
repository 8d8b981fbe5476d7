import { expect, test } from '@playwright/test'

test('the page opens under its own policy without a complaint @every', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const response = await page.goto('./')
  await expect(page).toHaveTitle(/realtime-svg/)
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  expect(complaints).toEqual([])
})
