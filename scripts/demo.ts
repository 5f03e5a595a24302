import path from 'node:path';
import {parseArgs} from 'node:util';
import {createServer} from 'vite';
import {startSandboxServer} from '../mocks/server/sandbox-server.ts';
import {freePort} from './free-port.ts';
import {root} from './public-entries.ts';
import {litPackages, shared} from './vite-shared.ts';

const {values} = parseArgs({
  options: {
    port: {type: 'string', default: '5173'},
    'sandbox-port': {type: 'string', default: '8787'},
    'bank-port': {type: 'string'},
    scenario: {type: 'string'},
    state: {type: 'string'},
  },
});

const host = '127.0.0.1';
const port = await freePort(Number(values.port), host);
const origins = [`http://localhost:${port}`, `http://${host}:${port}`];

const sandboxPort = await freePort(Number(values['sandbox-port']), host);
const sandbox = await startSandboxServer({
  host,
  port: sandboxPort,
  bankPort: await freePort(Number(values['bank-port'] ?? sandboxPort + 1), host),
  allowOrigins: origins,
  ...(values.scenario !== undefined && {scenario: values.scenario}),
  ...(values.state !== undefined && {stateFile: values.state}),
});

const vite = await createServer({
  ...shared,
  configFile: false,
  root: path.join(root, 'demo'),
  cacheDir: path.join(root, 'node_modules/.cache/vite-demo'),
  logLevel: 'warn',
  clearScreen: false,
  // The page may call the sandbox under its own origin (`/api`), or directly: it knows the address.
  define: {'import.meta.env.VITE_SANDBOX_URL': JSON.stringify(sandbox.url)},
  optimizeDeps: {exclude: litPackages},
  server: {
    host,
    port,
    strictPort: true,
    fs: {allow: [root]},
    proxy: {'/api': {target: sandbox.url, changeOrigin: true, rewrite: url => url.replace(/^\/api/, '')}},
  },
});
await vite.listen();

process.stdout.write(
  `Sandbox: ${sandbox.url}\nPages of the banks: ${sandbox.bankUrl}\nDemo: http://localhost:${port}/\n`,
);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.allSettled([vite.close(), sandbox.close()]);
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
