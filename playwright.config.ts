import {defineConfig, devices} from '@playwright/test';
import {freePort} from './scripts/free-port.ts';
import {findChromium} from './test/support/runner/find-chromium.ts';

const chromium = await findChromium();

// Workers read this file again: the ports are chosen once and handed on.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const sandboxPort = (process.env['E2E_SANDBOX_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['FORBID_ONLY'] ?? process.env['CI']),
  workers: 1,
  timeout: 60_000,
  expect: {timeout: 10_000},
  reporter: [['list'], ['./test/support/runner/e2e-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: {...(process.env as Record<string, string>), ...chromium.env},
      args: [...chromium.args],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/demo.ts --port ${port} --sandbox-port ${sandboxPort}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 5000},
  },
});
