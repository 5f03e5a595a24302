import type {CDPSession, Page} from '@playwright/test';
import {DemoPage} from '../support/pages/demo-page.ts';
import {test} from './built-demo.ts';
import {expect} from './fixture.ts';

const user = 'kanari-user-7431';
const pin = 'kanari-pin-9052';
const wrongCode = '918273';

/** Written down in the page, from its first moment. */
interface Spied {
  readonly told: string[];
}

/** Writes down what any script of the page could hear or read: events, messages, console, storage, history. */
const spy = (): void => {
  const told: string[] = [];
  (globalThis as unknown as {spied: Spied}).spied = {told};
  const flat = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const wrap = <T extends object>(target: T, names: readonly (keyof T & string)[]): void => {
    for (const name of names) {
      const real = target[name] as (...values: unknown[]) => unknown;
      (target as Record<string, unknown>)[name] = function spying(this: unknown, ...values: unknown[]) {
        told.push(`${name} ${values.map(flat).join(' ')}`);
        return real.apply(this, values);
      };
    }
  };
  wrap(console, ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']);
  wrap(Storage.prototype, ['setItem']);
  wrap(history, ['pushState', 'replaceState']);
  wrap(BroadcastChannel.prototype, ['postMessage']);
  wrap(window, ['postMessage', 'open']);
  wrap(Element.prototype, ['setAttribute']);
  wrap(EventTarget.prototype, ['dispatchEvent']);
  const dispatched = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function dispatch(event) {
    if (event instanceof CustomEvent) told.push(`${event.type} ${flat(event.detail)}`);
    else told.push(`${event.type} ${flat(Object.entries(event))}`);
    return dispatched.call(this, event);
  };
  globalThis.addEventListener('error', event => told.push(`error ${event.message}`));
  globalThis.addEventListener('unhandledrejection', event => told.push(`rejected ${flat(event.reason)}`));
};

/** All that can be read of the page now: markup with shadow roots, values, properties of fields, storage, addresses, measurements. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        for (const {name, value} of node.attributes) found.push(`${name}=${value}`);
        if (node instanceof HTMLInputElement) found.push(node.value, node.defaultValue);
        if (node.shadowRoot) walk(node.shadowRoot);
        for (const key of Object.keys(node)) {
          const value = (node as unknown as Record<string, unknown>)[key];
          if (typeof value === 'string') found.push(value);
        }
      } else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) {
        found.push(node.nodeValue ?? '');
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document);
    found.push(document.title, document.cookie, window.name, location.href, JSON.stringify(history.state));
    for (const store of [localStorage, sessionStorage]) found.push(JSON.stringify({...store}));
    found.push(JSON.stringify(performance.getEntries()));
    for (const {name} of await indexedDB.databases()) found.push(name ?? '');
    for (const name of await caches.keys()) found.push(name);
    found.push(...(globalThis as unknown as {spied: Spied}).spied.told);
    return found.join('\n');
  });

/** Every string that the page's memory holds once garbage is collected. */
const memory = async (session: CDPSession): Promise<string> => {
  const parts: string[] = [];
  const collect = ({chunk}: {readonly chunk: string}): number => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const snapshot = parts.join('');
  expect(snapshot.length, 'the snapshot holds the page').toBeGreaterThan(1_000_000);
  return snapshot;
};

test('login data and codes are nowhere but in their fields and in their requests', async ({browser, host}) => {
  const context = await browser.newContext({baseURL: host.address});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const addresses: string[] = [];
  const logged: string[] = [];
  page.on('request', request => addresses.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  page.on('console', message => logged.push(message.text()));
  page.on('pageerror', error => logged.push(String(error.stack)));
  await page.addInitScript(spy);
  const demo = new DemoPage(page);
  const {overview, wizard} = demo;
  await demo.open({scenario: 'several-methods'});

  const isNowhere = async (...secrets: readonly string[]): Promise<void> => {
    const readable = `${await everything(page)}\n${addresses.join('\n')}\n${logged.join('\n')}`;
    for (const secret of secrets) expect(readable.includes(secret), `${secret} can be read in the page`).toBe(false);
    const held = await memory(session);
    for (const secret of secrets) expect(held.includes(secret), `${secret} is held in memory`).toBe(false);
  };
  // Typed as a person does: a filled value would stay in the memory of whoever filled it.
  const type = async (label: string, text: string): Promise<void> => {
    await wizard.login(label).click();
    await page.keyboard.type(text);
  };

  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await type('Zugangsnummer', user);
  await type('PIN', pin);
  const whileTyping = await memory(session);
  expect(whileTyping.includes('Zugangsnummer'), 'the search finds what is there').toBe(true);
  await wizard.submitLogin.click();
  await wizard.method(/TAN an/).waitFor();
  await isNowhere(user, pin);

  await wizard.chooseMethod(/TAN an/);
  await wizard.code.click();
  await page.keyboard.type(wrongCode);
  await wizard.next.click();
  await expect(wizard.root).toContainText(wizard.text.code.label);
  await expect(wizard.code).toHaveValue('');
  await expect(wizard.root.getByRole('alert').or(wizard.root.locator('.alert')).first()).toBeVisible();
  await isNowhere(user, pin, wrongCode);

  await wizard.code.click();
  await page.keyboard.type('123456');
  await wizard.next.click();
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
  await isNowhere(user, pin, wrongCode);
  for (const secret of [pin, wrongCode]) {
    const sent = host.requests.filter(request => request.includes(secret));
    expect(sent.map(request => request.split(' ')[0])).toEqual(['POST']);
  }
  await context.close();
});
