import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const chromium =
  process.env.BROADSHEET_CHROMIUM ?? (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined);

/** The built pages in Chromium. The site has been built before: see tests/site/site.ts for where it is looked for. */
export default defineConfig({
  testDir: fromHere('./site'),
  testMatch: '**/*.test.ts',
  outputDir: fromHere('./.results/site'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? fromHere('./.results/site.json') }],
  ],
  use: {
    browserName: 'chromium',
    launchOptions: { args: ['--no-sandbox'], ...(chromium ? { executablePath: chromium } : {}) },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
