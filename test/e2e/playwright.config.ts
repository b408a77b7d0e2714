import { defineConfig } from '@playwright/test'
import { findChromium, flags } from './chromium.mjs'

const executablePath = findChromium()

/** The built app (`npm run build` first) in a simulated portal, on the real SDK, in a real Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  use: {
    actionTimeout: 15_000, // so that an action that cannot be done says which it was
    browserName: 'chromium',
    launchOptions: { args: flags, ...(executablePath && { executablePath }) },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    // A trace costs a quarter of the time: ask for it with TRACE=1 where a failure needs it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
})
