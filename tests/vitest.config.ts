import { defineConfig } from 'vitest/config';

// One config, the stage is chosen by folder: `vitest run tests/unit`.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,data,corpus,build,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/fix-seed.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
