import {globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {createServer, request as send} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test as base} from '@playwright/test';
import {build} from 'vite';
import {startSandboxServer} from '../../mocks/server/sandbox-server.ts';
import {root} from '../../scripts/public-entries.ts';
import {shared} from '../../scripts/vite-shared.ts';
import {strictPolicy} from './strict-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Where browsers send what they stopped; no page asks for it. */
const reportPath = '/policy-report';

export interface BuiltDemo {
  readonly address: string;
  /** The header under which every page is served. */
  readonly policy: string;
  /** Paths of the page's own files. */
  readonly files: ReadonlySet<string>;
  /** What the API was sent, in order: method, path and body. */
  readonly requests: readonly string[];
  /** What the browser reported to have stopped, by itself and whatever the page knows of it. */
  readonly reports: readonly string[];
}

/** Reads beside whoever else reads the same request. */
const onBody = (request: IncomingMessage, then: (body: string) => void): void => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => then(body));
};

/** The demo built as a host would for production, under a strict policy, with the sandbox below the same origin. */
export const test = base.extend<object, {readonly host: BuiltDemo}>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern
    async ({}, use) => {
      const outDir = mkdtempSync(path.join(tmpdir(), 'demo-build-'));
      await build({
        ...shared,
        root: path.join(root, 'demo'),
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 5000},
      });
      // The icon in the tab is the demo's own; for it alone the header would need an `img-src`.
      const page = path.join(outDir, 'index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace(/<link rel="icon"[^>]*>/, ''));
      const files = new Set(globSync('**/*.*', {cwd: outDir}).map(file => `/${file}`));
      const sandbox = await startSandboxServer();
      const requests: string[] = [];
      const reports: string[] = [];
      let policy = '';
      const server = createServer((request, response) => {
        const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === reportPath) {
          onBody(request, body => {
            reports.push(body);
            response.writeHead(204).end();
          });
          return;
        }
        if (pathname.startsWith('/api/')) {
          const target = new URL(pathname.slice('/api'.length) + search, sandbox.url);
          const {host: _host, origin: _origin, ...headers} = request.headers;
          onBody(request, body => requests.push(`${request.method} ${pathname} ${body}`));
          const asked = send(target, {method: request.method, headers}, answer => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response);
          });
          // The sandbox cuts connections where the scenario says so: so does this.
          asked.on('error', () => response.destroy());
          request.pipe(asked);
          return;
        }
        const file = pathname === '/' ? '/index.html' : path.posix.normalize(pathname);
        if (!files.has(file)) return void response.writeHead(404).end();
        const headers = {
          'content-type': types[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
          // Only told: so the enforced one stays word for word what hosts paste. Narrower by what hosts may add to it.
          'content-security-policy-report-only': `${policy}; base-uri 'none'; form-action 'none'; report-uri ${reportPath}`,
        };
        void readFile(path.join(outDir, file)).then(body => response.writeHead(200, headers).end(body));
      });
      await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
      const listens = server.address();
      const address = `http://127.0.0.1:${typeof listens === 'object' ? listens?.port : ''}`;
      policy = strictPolicy(`${address}/api/`);
      await use({address, policy, files, requests, reports});
      server.closeAllConnections();
      server.close();
      await sandbox.close();
      rmSync(outDir, {recursive: true});
    },
    {scope: 'worker'},
  ],
});
