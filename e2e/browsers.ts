import { chromium, type LaunchOptions } from '@playwright/test'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canUnpack, unpackedChromium } from './unpacked-chromium.ts'

/** The first of these programs that is on the PATH or at its full path; null for none. */
function installed(...programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = programs.flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
  return places.find((place) => existsSync(place)) ?? null
}

/** A path that is given in a variable; null where it is not set, or empty as CI sets what it does not have. */
const given = (variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string | null => process.env[variable] || null

const systemChromium = (): string | null =>
  installed(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  )

// A closed network refuses each of the browser's own errands, many at a time.
const args = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync']

/**
 * How to start a Chromium on this machine: CHROMIUM_PATH when it is set, Playwright's own when it is installed, the one
 * inside an npm package where that runs, else the system's. The package's is of one version everywhere, and without
 * windows: the whole test takes a quarter of the time.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const found = given('CHROMIUM_PATH') ?? installed(chromium.executablePath())
  if (found !== null) return { executablePath: found, args }
  if (canUnpack) return { ...(await unpackedChromium()), args }
  const system = systemChromium()
  if (system !== null) return { executablePath: system, args }
  throw new Error('No Chromium found. Install one (npx playwright install chromium), or set CHROMIUM_PATH.')
}

/** How to start the system's Firefox; null where there is none. */
export function firefoxLaunch(): LaunchOptions | null {
  const found = given('FIREFOX_PATH') ?? installed('firefox-esr', 'firefox')
  return found === null ? null : { channel: 'moz-firefox', executablePath: found }
}
