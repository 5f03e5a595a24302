import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A port that is listened to. */
export interface Listener {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const closed = (server: Server): Promise<void> => {
  const end = new Promise<void>(resolve => void server.close(() => resolve()));
  server.closeAllConnections();
  return end;
};

/** Listens. What `serve` rejects with becomes a 500. Rejects when the port is taken. */
export const listen = async (
  {host, port, log}: {readonly host: string; readonly port: number; readonly log: (line: string) => void},
  serve: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>,
): Promise<Listener> => {
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      log(`error: ${error instanceof Error ? error.message : 'unknown'}`);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const {port: listening} = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host.replaceAll(/[[\]]/g, '')}]` : host;
  return {url: `http://${name}:${listening}`, port: listening, close: () => closed(server)};
};
