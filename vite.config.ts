import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { emitChartRepository } from './scripts/chart/chart-repository.ts'
import { chunkGroups } from './scripts/build/chunks.ts'
import { metaPolicy } from './scripts/build/content-security-policy.ts'
import { embeddedLicenses } from './scripts/build/embedded-licenses.ts'
import { firstPaint } from './scripts/build/first-paint.ts'
import { refuseForeignAddresses } from './scripts/build/foreign-addresses.ts'
import { iconInPage } from './scripts/build/icon-in-page.ts'
import { plainImports } from './scripts/build/plain-imports.ts'
import { precompress } from './scripts/build/precompress.ts'
import { shortClassNames } from './scripts/build/short-class-names.ts'
import { splitStyles } from './scripts/build/split-styles.ts'

/** Puts the policy into the built page; the development server needs inline scripts and a socket, so not there. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
}

const notices = 'licenses.txt'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    plainImports,
    shortClassNames,
    splitStyles(),
    contentSecurityPolicy,
    firstPaint(),
    iconInPage(),
    embeddedLicenses(notices),
    emitChartRepository(),
    refuseForeignAddresses(),
    precompress(),
  ],
  build: {
    license: { fileName: notices },
    // The page says itself what is to be fetched when: scripts/build/first-paint.ts.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
})
