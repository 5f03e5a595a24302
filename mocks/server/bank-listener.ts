import {answerBankRequest} from './bank-pages/answer-bank-request.ts';
import {isLoopbackHost} from './access.ts';
import type {Listener} from './listen.ts';
import {listen} from './listen.ts';
import {sendResponse, toWebRequest} from './node-bridge.ts';
import type {SandboxWorld} from './sandbox-worlds.ts';

/** Where the banks' own pages listen, and what they need. */
export interface BankListenerOptions {
  readonly host: string;
  readonly port: number;
  readonly allowNonLocal: boolean;
  readonly log: (line: string) => void;
  readonly find: (scenario: string, session: string) => SandboxWorld | undefined;
  /** Called after a page may have changed something. */
  readonly changed: () => void;
}

/** Serves the banks' own pages on a port, that is an origin, of their own. */
export const startBankListener = async ({
  host,
  port,
  allowNonLocal,
  log,
  find,
  changed,
}: BankListenerOptions): Promise<Listener> => {
  let own = '';
  const listener = await listen({host, port, log}, async (incoming, outgoing) => {
    const {method = 'GET', url = '/', headers} = incoming;
    const reply = async (response: Response): Promise<void> => {
      // The address holds a token: only what kind of request it was is told.
      log(`bank page ${method} ${response.status}`);
      await sendResponse(response, outgoing, {});
    };
    const refuse = (status: number, title: string): Promise<void> => reply(new Response(title, {status}));
    if (!allowNonLocal && !isLoopbackHost(headers.host)) return refuse(403, 'This machine only');
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return refuse(405, 'GET or POST');
    // A form of another page is not an answer of the person who sits here.
    if (method === 'POST' && headers.origin !== `http://${headers.host ?? ''}`) return refuse(403, 'Not from here');
    const request = await toWebRequest(incoming, outgoing, own);
    if (!request) {
      outgoing.setHeader('connection', 'close');
      return refuse(413, 'Too large');
    }
    const response = await answerBankRequest(request, find);
    if (method === 'POST' || url.includes('/authorise/')) changed();
    return reply(response);
  });
  own = listener.url;
  return listener;
};
