import {defineConfig, devices} from '@playwright/test';
import {findChromium} from '../support/runner/find-chromium.ts';

const chromium = await findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env['FORBID_ONLY'] ?? process.env['CI']),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: {timeout: 10_000},
  reporter: [['list'], ['../support/runner/e2e-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: {...(process.env as Record<string, string>), ...chromium.env},
      args: [...chromium.args],
    },
  },
});
