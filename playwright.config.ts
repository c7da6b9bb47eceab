import { defineConfig } from '@playwright/test';

/** Runs against the demo that DEMO_URL names; `npm test` starts one. Its example files lie in DEMO_EXAMPLES. */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'node_modules/.cache/browser-tests',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // One demo serves all of them, and some edit its files.
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.DEMO_URL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
