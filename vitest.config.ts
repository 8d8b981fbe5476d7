import { defineConfig } from 'vitest/config'
import { nginxProgram } from './hosting/nginx/nginx.ts'
import { ownTemporaryFolder } from './scripts/test/temporary-folder.ts'
import { missingProxies, proxies } from './tools/streams/proxies.ts'

ownTemporaryFolder()

const kube = ['tools/ways/**/*.test.ts', '{src,scripts,tools,hosting}/**/*.kube.test.ts', 'tools/kube/**/*.test.ts']
const runsKube = process.platform === 'linux' && process.arch === 'x64'

// test:deep runs over as many configurations as CONFIGURATIONS says, npm test over 40.
const kubeTimeout = process.env.CONFIGURATIONS ? 3_600_000 : 180_000

// Reads each module once for all files: half of the time. What a test puts in place of a global goes after it.
const once = { isolate: false, unstubGlobals: true, unstubEnvs: true, restoreMocks: true }

for (const name of missingProxies) console.log(`${name} is not installed: the tests of tools/streams stay out for it`)
if (nginxProgram === null) console.log('nginx is not installed: the tests of hosting/nginx stay out')

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,e2e}/**/*.test.{ts,tsx}', 'hosting/*.test.ts'],
          exclude: kube,
          ...once,
          // Properties over thousands of configurations, on a machine that may be busy.
          testTimeout: process.env.DEEP ? 3_600_000 : 60_000,
        },
      },
      // The real Helm and kubectl: Linux programs, fetched once before the first test that needs them.
      ...(runsKube
        ? [
            {
              test: {
                name: 'kube',
                include: kube,
                globalSetup: ['tools/kube/install.ts', 'tools/ways/install.ts'],
                ...once,
                testTimeout: kubeTimeout,
              },
            },
          ]
        : []),
      ...(process.env.CLUSTER_KUBECONFIG
        ? [
            {
              test: {
                name: 'cluster',
                // Where Pods run in name only, the published image has to stay out.
                include: [
                  process.env.CLUSTER_RUNS_CONTAINERS
                    ? 'tools/cluster/containers/*.test.ts'
                    : 'tools/cluster/*.test.ts',
                ],
                globalSetup: 'tools/kube/install.ts',
                testTimeout: 900_000,
                hookTimeout: 300_000,
                maxConcurrency: 4,
              },
            },
          ]
        : []),
      // Mostly waits for containers, so more at once than there are cores.
      ...(process.env.TEST_ENGINE
        ? [
            {
              test: {
                name: 'engine',
                include: ['tools/engine/*.test.ts'],
                globalSetup: 'tools/engine/base-images.ts',
                testTimeout: 300_000,
                maxConcurrency: 8,
              },
            },
          ]
        : []),
      ...(proxies.length > 0 ? [{ test: { name: 'streams', include: ['tools/streams/*.test.ts'] } }] : []),
      ...(nginxProgram ? [{ test: { name: 'nginx', include: ['hosting/nginx/*.test.ts'] } }] : []),
    ],
  },
})
