import { type LaunchOptions } from '@playwright/test'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const cache = join(import.meta.dirname, '../node_modules/.cache')
const home = join(cache, 'chromium')

/** Our own list of font folders: the package's names a fixed place in /tmp, which is not where it is unpacked. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`

/** Unpacks beside and renames: two runs may start at once, and neither may execute half a browser. */
async function unpack(): Promise<void> {
  const partial = `${home}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // The package unpacks into the folder for temporary files, and its libraries only when it believes in a bare Lambda.
  Object.assign(process.env, { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH })
  }
  writeFileSync(join(partial, 'fonts/fonts.conf'), fontsConf)
  try {
    renameSync(partial, home)
  } catch {
    rmSync(partial, { recursive: true })
  }
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

/** Whether the package's Chromium runs on this machine. */
export const canUnpack = process.platform === 'linux' && process.arch === 'x64'

/** The Chromium that `npm ci` brought inside a package, with the libraries and fonts that a bare system lacks. */
export async function unpackedChromium(): Promise<LaunchOptions> {
  if (!existsSync(home)) await unpack()
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts/fonts.conf'),
    },
  }
}
