import { defineConfig } from 'vitest/config'

/**
 * Three kinds of test: pure ones beside their file, real servers in test/server, real browsers in test/browser. Each file stands by
 * itself, and much of its time is waiting: so as many files at once as there are cores, where vitest by itself leaves one core out.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 30_000, include: ['{shared,server,client}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/{store,server,door}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Pages with sound and pictures need the machine to themselves: all of them must show the same second.
          // `npm test` runs the files without sound two at a time.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
