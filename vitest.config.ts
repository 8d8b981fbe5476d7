import { defineConfig } from 'vitest/config'

const kube = ['{src,scripts,tools}/**/*.kube.test.ts', 'tools/kube/**/*.test.ts']
const runsKube = process.platform === 'linux' && process.arch === 'x64'

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,e2e}/**/*.test.{ts,tsx}'],
          exclude: kube,
          // Properties over thousands of configurations, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      // The real Helm and kubectl: Linux programs, fetched once before the first test that needs them.
      ...(runsKube
        ? [{ test: { name: 'kube', include: kube, globalSetup: 'tools/kube/install.ts', testTimeout: 60_000 } }]
        : []),
    ],
  },
})
