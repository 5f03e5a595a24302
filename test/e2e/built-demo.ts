import {createServer, request as send} from 'node:http';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {test as base} from '@playwright/test';
import {build} from 'vite';
import {startSandboxServer} from '../../mocks/server/sandbox-server.ts';
import {root} from '../../scripts/public-entries.ts';
import {shared} from '../../scripts/vite-shared.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface BuiltDemo {
  readonly address: string;
  /** What the API was sent, in order: method, path and body. */
  readonly requests: readonly string[];
}

/** The demo built as a host would for production, under a strict policy, with the sandbox below the same origin. */
export const test = base.extend<object, {readonly host: BuiltDemo}>({
  host: [
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
      const requests: string[] = [];
      const server = createServer((request, response) => {
        const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
        if (pathname.startsWith('/api/')) {
          const target = new URL(pathname.slice('/api'.length) + search, sandbox.url);
          const {host: _host, origin: _origin, ...headers} = request.headers;
          let body = '';
          request.on('data', (part: Buffer) => (body += part.toString()));
          request.on('end', () => requests.push(`${request.method} ${pathname} ${body}`));
          const asked = send(target, {method: request.method, headers}, answer => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response);
          });
          // The sandbox cuts connections where the scenario says so: so does this.
          asked.on('error', () => response.destroy());
          request.pipe(asked);
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
      await use({address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, requests});
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
    {scope: 'worker'},
  ],
});
