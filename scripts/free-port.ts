import {createServer} from 'node:net';

function isFree(port: number, host: string): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/**
 * The first free port from `from` on (0: any).
 *
 * @throws {Error} none among a hundred
 */
export async function freePort(from = 0, host = '127.0.0.1'): Promise<number> {
  for (let port = from; port < from + 100; port += 1) {
    const free = await isFree(port, host);
    if (free !== undefined) return free;
  }
  throw new Error(`No free port from ${from} to ${from + 99}.`);
}
