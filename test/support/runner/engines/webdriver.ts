import {setTimeout as sleep} from 'node:timers/promises';

/** One session of a WebDriver (W3C, the HTTP protocol). Paths begin behind the session: `/url`, `/actions`. */
export interface WebDriverSession {
  readonly version: string;
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
  delete(path: string): Promise<unknown>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
}

interface Answer {
  readonly value: unknown;
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

/** Until the driver answers. @throws {Error} not within ten seconds */
async function ready(base: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask(`${base}/status`, 'GET');
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    }
  }
}

/**
 * Begins a session at the driver behind the address.
 *
 * @throws {Error} no driver answers, or it knows no browser like that
 */
export async function beginSession(base: string, capabilities: object): Promise<WebDriverSession> {
  await ready(base);
  const begun = (await ask(`${base}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}})) as {
    readonly sessionId: string;
    readonly capabilities: {readonly browserVersion?: string};
  };
  const session = `${base}/session/${begun.sessionId}`;
  const post = (path: string, body: object): Promise<unknown> => ask(session + path, 'POST', body);
  return {
    version: begun.capabilities.browserVersion ?? '',
    get: path => ask(session + path, 'GET'),
    post,
    delete: path => ask(session + path, 'DELETE'),
    evaluate: expression => post('/execute/sync', {script: `return ${expression}`, args: []}),
  };
}

const named: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @throws {Error} no key has that name */
function valueOf(key: string): string {
  const value = named[key] ?? (/^Key[A-Z]$/.test(key) ? key.charAt(3).toLowerCase() : key);
  if ([...value].length !== 1) throw new Error(`no key is named ${key}`);
  return value;
}

/** Presses keys together: `Tab`, `Shift+Tab`, `Control+KeyA`. */
export async function pressKeys(session: WebDriverSession, keys: string): Promise<void> {
  const values = keys.split('+').map(valueOf);
  const actions = [
    ...values.map(value => ({type: 'keyDown', value})),
    ...values.toReversed().map(value => ({type: 'keyUp', value})),
  ];
  await session.post('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
}
