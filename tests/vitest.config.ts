import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What can be tested without a browser: src/ file for file, and the rules of the house. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
    // As the importer runs: src/commands/bootstrap.mjs.
    execArgv: ['--no-regexp-tier-up'],
  },
});
