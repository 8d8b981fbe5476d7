import { afterEach, expect, test, vi } from 'vitest'
import { chromiumLaunch, firefoxLaunch } from './browsers.ts'

afterEach(() => vi.unstubAllEnvs())

/** The programs that both browsers would start with their variables set to this; undefined where there is none. */
async function browsers(path: string | undefined): Promise<readonly (string | undefined)[]> {
  vi.stubEnv('CHROMIUM_PATH', path)
  vi.stubEnv('FIREFOX_PATH', path)
  const launched = await chromiumLaunch().catch(() => null)
  return [launched?.executablePath, firefoxLaunch()?.executablePath]
}

test('the browser that a variable names is taken', async () => {
  expect(await browsers('/opt/browser')).toEqual(['/opt/browser', '/opt/browser'])
})

test('an empty variable is as good as none', async () => {
  expect(await browsers('')).toEqual(await browsers(undefined))
  // The first look may unpack a browser.
}, 30_000)
