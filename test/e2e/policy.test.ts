import type {Page, Request} from '@playwright/test';
import {routes} from '../../src/contract/routes.ts';
import {DemoPage} from '../support/pages/demo-page.ts';
import {test as base, type BuiltDemo} from './built-demo.ts';
import {expect} from './fixture.ts';

/** A page under the policy of the README, and what it did. */
interface Watched {
  readonly demo: DemoPage;
  /** What was stopped, as the page hears of it in two ways; and errors. */
  readonly problems: string[];
  /** Every request: `client listAccounts`, `file /index.html`, or as it was. */
  readonly requests: string[];
  /** Requests that are neither the page's own files nor the client's. */
  readonly strange: (expected?: readonly RegExp[]) => readonly string[];
}

const pattern = (path: string): RegExp => new RegExp(`^/api/s/[^/]+/[^/]+${path.replaceAll(/:\w+/g, '[^/]+')}$`);
const operations = Object.entries(routes).map(([name, {method, path}]) => ({name, method, path: pattern(path)}));

const nameOf = (request: Request, address: string, files: ReadonlySet<string>): string => {
  const {origin, pathname} = new URL(request.url());
  const method = request.method();
  if (origin === address && method === 'GET' && (pathname === '/' || files.has(pathname))) return `file ${pathname}`;
  const operation = operations.find(each => each.method === method && each.path.test(pathname));
  if (origin === address && operation) return `client ${operation.name}`;
  // The demo's own: scenario, clock and faults of the simulated world.
  if (origin === address && pathname.startsWith('/api/sandbox/')) return `sandbox ${pathname}`;
  return `${method} ${request.url()}`;
};

/** What a page can know of what was stopped, from before its first script on. */
const listen = (): void => {
  const tell = (channel: string, directive: string, what: string): void =>
    (globalThis as unknown as {tellProblem(text: string): void}).tellProblem(`${channel}: ${directive} ${what}`);
  document.addEventListener('securitypolicyviolation', event =>
    tell('event', event.effectiveDirective, event.blockedURI || event.sample),
  );
  new ReportingObserver(
    reports => {
      for (const {body} of reports) {
        const {effectiveDirective = '', blockedURL = ''} = (body ?? {}) as Record<string, string>;
        tell('observer', effectiveDirective, blockedURL);
      }
    },
    {types: ['csp-violation'], buffered: true},
  ).observe();
};

const test = base.extend<{readonly watched: Watched}>({
  watched: async ({browser, host}, use) => {
    const context = await browser.newContext({baseURL: host.address});
    const problems: string[] = [];
    const requests: string[] = [];
    await context.exposeFunction('tellProblem', (text: string) => void problems.push(text));
    await context.addInitScript(listen);
    context.on('request', request => requests.push(nameOf(request, host.address, host.files)));
    context.on('weberror', error => problems.push(error.error().message));
    context.on('console', message => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const page = await context.newPage();
    await use({
      demo: new DemoPage(page),
      problems,
      requests,
      strange: (expected = []) =>
        requests.filter(name => !/^(file|client|sandbox) /.test(name) && !expected.some(each => each.test(name))),
    });
    await context.close();
  },
});

/** Two frames: what was stopped has been told. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const stopsNothing = async ({demo, problems}: Watched, host: BuiltDemo, reported: number): Promise<void> => {
  await drawn(demo.page);
  expect(problems).toEqual([]);
  expect(host.reports.slice(reported)).toEqual([]);
};

test('the watch sees what is stopped, in three ways', async ({watched, host}) => {
  const {demo, problems, strange} = watched;
  await demo.open();
  const before = host.reports.length;
  await demo.page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: '/nobody.css'}));
    document.body.setAttribute('style', 'color: red');
    void fetch('https://elsewhere.example/').catch(() => undefined);
    try {
      document.body.innerHTML += '<p></p>';
    } catch {
      // What is thrown is not what is tried here.
    }
  });
  for (const channel of ['event', 'observer'])
    for (const directive of ['style-src-attr', 'connect-src', 'require-trusted-types-for'])
      await expect.poll(() => problems.some(text => text.startsWith(`${channel}: ${directive}`)), directive).toBe(true);
  await expect.poll(() => host.reports.slice(before).join('')).toContain('style-src-attr');
  await expect.poll(strange).toContain(`GET ${host.address}/nobody.css`);
  expect(strange()).toContain(`POST ${host.address}/policy-report`);
});

test('the whole walk, under the header of the README: nothing is stopped, nobody else is asked', async ({
  watched,
  host,
}) => {
  test.setTimeout(120_000);
  const {demo, requests, strange} = watched;
  const {overview, wizard, linker, page} = demo;
  const answer = page.waitForResponse(`${host.address}/?scenario=several-methods`);
  await demo.open({scenario: 'several-methods'});
  expect((await (await answer).allHeaders())['content-security-policy']).toBe(host.policy);
  const reported = host.reports.length;

  await test.step('a bank is connected with a TAN', async () => {
    await demo.goToCode('Operations North');
    await wizard.enterCode('123456');
    await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
    await wizard.button(wizard.text.done).click();
    await expect(overview.accounts('Operations North')).toContainText('Geschäftskonto');
    await expect(overview.sync('Operations North').locator('.bar')).toBeAttached();
  });
  await test.step('an account is linked, and the link taken away', async () => {
    await overview.linkButton('Geschäftskonto').click();
    await linker.tree.waitFor();
    await linker.search.fill('dreiland');
    await linker.result('Windpark Dreiland').click();
    await linker.button(linker.text.link).click();
    const account = overview.account('Operations North', 'Geschäftskonto');
    await expect(account).toContainText('Windpark Dreiland');
    await account.getByRole('button', {name: overview.text.changeLinkOf('Geschäftskonto')}).click();
    await linker.button(linker.text.unlink).click();
    await expect(account).not.toContainText('Windpark Dreiland');
  });
  await test.step('a whole IBAN, and a reminder for the calendar', async () => {
    await overview.account('Operations North', 'Geschäftskonto').getByTitle(overview.text.showIban).click();
    await overview.openAccounts('Operations Germany');
    const download = page.waitForEvent('download');
    await overview.root.getByRole('button', {name: overview.text.calendarAdd}).first().click();
    expect((await download).suggestedFilename()).toBe('bank-session.ics');
  });
  await test.step('a sync is renamed', async () => {
    await overview.root.getByRole('button', {name: overview.text.renameOf('Solar France')}).click();
    await overview.root.getByRole('textbox', {name: overview.text.nameLabel}).fill('Solar South');
    await overview.root.getByRole('button', {name: overview.text.save}).click();
    await expect(overview.sync('Solar South')).toBeVisible();
  });
  await test.step('a session is renewed', async () => {
    await overview.button(overview.text.renew, 'Fund B').click();
    await wizard.button(wizard.text.renew.start).click();
    await wizard.login('NetKey oder Alias').fill('sms');
    await wizard.login('PIN').fill('12345');
    await wizard.submitLogin.click();
    await wizard.enterCode('123456');
    await wizard.button(wizard.text.done).click({timeout: 20_000});
    await expect(overview.sync('Fund B')).toContainText(overview.text.status.ok);
  });
  await test.step('a removal is undone, and then done', async () => {
    await overview.button(overview.text.unsync, 'Solar South').click();
    await overview.unsyncDialog.getByRole('button', {name: overview.text.unsyncConfirm, exact: true}).click();
    await overview.unsyncDialog.getByRole('button', {name: overview.text.unsyncUndo, exact: true}).click();
    await expect(overview.unsyncDialog).toBeHidden();
    await expect(overview.sync('Solar South')).toBeVisible();
    await overview.button(overview.text.unsync, 'Solar South').click();
    await overview.confirmRemoval();
    await expect(overview.sync('Solar South')).toHaveCount(0);
  });
  await test.step('another look, by script', async () => {
    await page.locator('bank-integrations-provider').evaluate(provider => {
      Object.assign(provider, {appearance: {theme: 'soft', variables: {colorPrimary: '#7a2e5c', radius: '12px'}}});
    });
    await expect(overview.connect).toHaveCSS('background-color', 'rgb(122, 46, 92)');
  });
  await test.step('every language, switched in the middle of a step', async () => {
    await overview.connect.click();
    await wizard.nameField.fill('Betrieb Nord');
    const heading = wizard.root.locator('#heading');
    for (const lang of ['de', 'de-x-informal', 'fr', 'it', 'es', 'nl', 'pl', 'ar', 'en-XA', 'en']) {
      const before = (await heading.textContent()) ?? '';
      await page.evaluate(to => document.documentElement.setAttribute('lang', to), lang);
      // Two ways of saying it in German have the same words here.
      if (lang !== 'de-x-informal') await expect(heading).not.toHaveText(before);
    }
    await expect(wizard.nameField).toHaveValue('Betrieb Nord');
  });
  await test.step('a run is given up', async () => {
    await wizard.next.click();
    await wizard.choose('Nordbank', 'Nordbank');
    await wizard.choice(wizard.later.duplicate.other).click();
    await wizard.terms.waitFor();
    await wizard.button(wizard.text.cancel).click();
    await wizard.button(wizard.text.leave.leave).click();
    await expect(overview.opened).toBeHidden();
  });

  await stopsNothing(watched, host, reported);
  expect(strange()).toEqual([]);
  const asked = new Set(requests.flatMap(name => (name.startsWith('client ') ? [name.slice('client '.length)] : [])));
  expect([...asked].toSorted(), 'the walk came by every operation').toEqual(Object.keys(routes).toSorted());
});

for (const medium of ['photo', 'qr', 'flicker'] as const)
  test(`under the same header, a code from a picture: ${medium}`, async ({watched, host}) => {
    const reported = host.reports.length;
    const {demo, strange} = watched;
    const {overview, wizard} = demo;
    const {approving} = wizard;
    await demo.open({scenario: medium});
    await overview.connect.click();
    await wizard.nameIt('Operations North');
    await wizard.choose('Nordbank', 'Nordbank');
    await wizard.acceptTerms();
    await wizard.logIn();
    await wizard.code.waitFor();
    const name = medium === 'flicker' ? approving.flicker.label : approving.picture[medium];
    await expect(wizard.root.getByRole('img', {name})).toBeVisible();
    const canvas = wizard.root.locator('.media canvas');
    const isDrawn = (): Promise<boolean> =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const {data} = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {data: []};
        return new Set(data).size > 1;
      });
    await expect.poll(isDrawn, 'something is on the canvas').toBe(true);
    await wizard.root.getByRole('button', {name: approving.larger}).first().click();
    if (medium === 'flicker') {
      await wizard.button(approving.flicker.start).click();
      await expect(wizard.button(approving.flicker.pause)).toBeVisible();
    }
    await expect.poll(isDrawn, 'and larger').toBe(true);
    await wizard.enterCode('123456');
    await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
    await stopsNothing(watched, host, reported);
    expect(strange()).toEqual([]);
  });

test('under the same header, a bank with a page of its own: there and back', async ({watched, host}) => {
  const reported = host.reports.length;
  const {demo, strange} = watched;
  const {overview, wizard, page} = demo;
  await demo.open({scenario: 'redirect-granted'});
  await overview.connect.click();
  await wizard.nameIt('Operations North');
  await wizard.choose('Nordbank', 'Nordbank');
  await wizard.acceptTerms();
  await wizard.root.locator('.destination').waitFor();
  await stopsNothing(watched, host, reported);
  expect(strange(), 'before the press that leaves').toEqual([]);
  await wizard.root.locator('[part~=primary]').click();

  await page.waitForURL(address => address.origin !== host.address);
  const bank = new URL(page.url()).origin;
  await page.getByLabel('Zugangsnummer').fill('windpark');
  await page.getByLabel('PIN').fill('24680');
  await page.getByRole('button', {name: 'Log in'}).click();
  await page.getByRole('button', {name: /^Grant/}).click();
  await page.waitForURL(address => address.origin === host.address);
  await expect(wizard.heading(wizard.text.success.heading('Operations North'))).toBeVisible({timeout: 20_000});
  await stopsNothing(watched, host, reported);
  expect(strange([new RegExp(`^(GET|POST) ${bank}/`)]), 'the bank’s own page, and nobody else').toEqual([]);
});
