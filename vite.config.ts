import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { emitChartRepository } from './scripts/chart-repository.ts'
import { metaPolicy } from './scripts/content-security-policy.ts'
import { embeddedLicenses } from './scripts/embedded-licenses.ts'
import { refuseForeignAddresses } from './scripts/foreign-addresses.ts'
import { precompress } from './scripts/precompress.ts'

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
    contentSecurityPolicy,
    embeddedLicenses(notices),
    emitChartRepository(),
    refuseForeignAddresses(),
    precompress(),
  ],
  build: {
    license: { fileName: notices },
    // Every browser that runs this syntax preloads by itself; the polyfill would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Without this what the page shares with its lazy parts falls into eight small files: 4 kB more, gzipped.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
})
