import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type TestSpecification, type Vitest } from 'vitest/node'

const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size

/** The first test that fails ends the run. */
class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    return Promise.resolve(files.toSorted((a, b) => size(a) - size(b)))
  }
}

/** Stryker asks for failed tests alone, and a file that cannot be loaded any more has no test. */
function failsToLoad(): Reporter {
  let vitest: Vitest
  return {
    onInit: (started) => {
      vitest = started
    },
    onTestModuleEnd: (module) => {
      for (const error of module.errors()) vitest.state.catchError(error, 'Unhandled Error')
    },
  }
}

export default defineConfig({
  test: {
    // Over thousands of inputs these say that nothing breaks, and take ten times as long as all the tests that say what is right.
    exclude: ['**/*.fuzz.test.ts', '**/*round-trip.test.ts', '**/anything-typed.test.ts'],
    include: (process.env.TESTS ?? 'src/core/**/*.test.ts').split(','),
    sequence: { sequencer: ShortestFirst },
    reporters: [failsToLoad()],
    // One worker for all files of a part: a third of the time.
    isolate: false,
    testTimeout: 60_000,
  },
})
