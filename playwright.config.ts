import { defineConfig, type PlaywrightTestOptions } from '@playwright/test'
import { chromiumLaunch, firefoxLaunch } from './e2e/browsers.ts'

const chromium = await chromiumLaunch()
const firefox = firefoxLaunch()

const desktop = { width: 1280, height: 800 }
const phone: Partial<PlaywrightTestOptions> = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

// A journey runs on the desktop; `@phone` in its title: on the phone alone; `@every`: everywhere.
export default defineConfig({
  testDir: 'e2e',
  // What ends with .test.ts is for Vitest.
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  // generous: a busy machine is no failure, and nothing here waits for time to pass
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: process.env.PAGE_URL ?? '', locale: 'en-US', trace: 'retain-on-failure' },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { browserName: 'chromium', launchOptions: chromium, viewport: desktop },
    },
    {
      name: 'phone',
      grep: /@phone|@every/,
      use: { browserName: 'chromium', launchOptions: chromium, ...phone },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@every/,
            use: { browserName: 'firefox' as const, launchOptions: firefox, viewport: desktop },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'tsx scripts/serve/serve.ts --port 0',
    // The server takes any free port and says which: the name of the group becomes the variable PAGE_URL.
    wait: { stdout: /(?<page_url>http:\S+)/ },
    stdout: 'ignore',
  },
})
