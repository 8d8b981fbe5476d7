const { MUTATE = 'src/core/**/*.ts', PART = 'core' } = process.env

/** One part of the core, as mutate.ts asks for it. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  mutate: [MUTATE, '!**/*.test.ts', '!src/core/program/samples.ts', '!src/core/contract/examples/**'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `.cache/mutation/${PART}.json` },
  htmlReporter: { fileName: `.cache/mutation/${PART}.html` },
  // An endless loop, not a slow test on a busy machine.
  timeoutMS: 60_000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/dist-single', '/test-results', '/tools/*/node_modules', '/tools/kube/programs'],
  // Changes of what runs once, when a module loads, take the whole part's tests each; grammars are such.
  warnings: { slow: false },
}
