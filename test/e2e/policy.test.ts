import {createServer, request as send} from 'node:http';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {test as base} from '@playwright/test';
import {build} from 'vite';
import {startSandboxServer} from '../../mocks/server/sandbox-server.ts';
import {root} from '../../scripts/public-entries.ts';
import {shared} from '../../scripts/vite-shared.ts';
import {DemoPage} from '../support/pages/demo-page.ts';
import {expect} from './fixture.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The demo built as a host would for production, under a strict policy, with the sandbox below the same origin. */
const test = base.extend<object, {readonly address: string}>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern
    async ({}, use) => {
      const outDir = path.join(root, 'node_modules/.cache/demo-build');
      await build({
        ...shared,
        root: path.join(root, 'demo'),
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 5000},
      });
      const sandbox = await startSandboxServer();
      const server = createServer((request, response) => {
        const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
        if (pathname.startsWith('/api/')) {
          const target = new URL(pathname.slice('/api'.length) + search, sandbox.url);
          const {host: _host, origin: _origin, ...headers} = request.headers;
          request.pipe(
            send(target, {method: request.method, headers}, answer => {
              response.writeHead(answer.statusCode ?? 502, answer.headers);
              answer.pipe(response);
            }),
          );
          return;
        }
        const file = path.join(outDir, path.normalize(pathname === '/' ? '/index.html' : pathname));
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        readFile(file).then(
          body => response.writeHead(200, {'content-type': type, 'content-security-policy': policy}).end(body),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
    {scope: 'worker'},
  ],
});

test('a strict content-security policy with Trusted Types stops nothing', async ({browser, address}) => {
  const context = await browser.newContext({baseURL: address});
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective));
  });
  const demo = new DemoPage(page);
  const {overview, wizard} = demo;
  await demo.open({scenario: 'photo'});
  await overview.openAccounts('Operations Germany');
  await overview.linkButton('Reserve').click();
  await demo.linker.tree.waitFor();
  await page.keyboard.press('Escape');
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.logIn();
  await expect(wizard.root.getByRole('img', {name: wizard.text.code.picture})).toBeVisible();
  const drawn = await wizard.root.locator('canvas').evaluate(canvas => (canvas as HTMLCanvasElement).width);
  expect(drawn).toBeGreaterThan(10);
  const bar = overview.sync('Operations Germany').locator('.bar');
  await expect(bar).toBeAttached();
  expect(problems).toEqual([]);
  await context.close();
});
