import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: (process.env.TESTS ?? 'src/core/**/*.test.ts').split(','), testTimeout: 60_000 },
})
