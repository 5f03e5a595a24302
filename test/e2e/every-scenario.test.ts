import type {Locator, Page, Request} from '@playwright/test';
import {scenarios} from '../../mocks/scenarios/registry.ts';
import type {DemoPage} from '../support/pages/demo-page.ts';
import {tabTo} from '../support/pages/focus.ts';
import {test as base} from './built-demo.ts';
import {expect, watched} from './fixture.ts';

/** The demo as it is built for production: it is here sooner than from the sources. */
const test = base.extend<{readonly demo: DemoPage}>({
  demo: async ({browser, host}, use) => {
    const context = await browser.newContext({baseURL: host.address});
    await watched(await context.newPage(), use);
    await context.close();
  },
});

// Every scenario, in the demo, over real HTTP, by the keyboard alone: what it is about can be seen, and it comes to an end.

/** Answers that a user gives at most in one run, and seconds of the world's clock that are waited for the bank. */
const most = {answers: 14, waits: 40};

type Advance = (seconds: number) => Promise<void>;

/** Lets time pass in the world behind the page. */
const watchWorld = (page: Page): Advance => {
  let api: URL | undefined;
  page.on('request', request => {
    const found = /^(.*)\/s\/([^/]+)\/([^/]+)\//.exec(request.url());
    if (found) api = new URL(`${found[1]}/sandbox/worlds/${found[2]}/${found[3]}/advance`);
  });
  return async seconds => {
    if (api) await page.request.post(api.href, {data: {milliseconds: seconds * 1000}});
  };
};

const isShown = (locator: Locator): Promise<boolean> => locator.first().isVisible();

/** Does what the present step asks for, as a user does who knows the right answers. @returns what was done; `end` where the run is over. */
const answerStep = async (demo: DemoPage, advance: Advance): Promise<'answered' | 'waits' | 'end'> => {
  const {wizard, page} = demo;
  const {root} = wizard;
  const press = async (button: Locator): Promise<void> => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  };
  const written = async (act: () => Promise<void>): Promise<void> => {
    const state = {over: false};
    const over = nextWrite(page).then(() => (state.over = true));
    await act();
    // A slow bank is slow in its own time only.
    while (!state.over) {
      await advance(3);
      await drawn(page);
    }
    await over;
  };
  if (await isShown(root.locator('#name'))) {
    await tabTo(page, wizard.nameField);
    await page.keyboard.type('Operations North');
    await page.keyboard.press('Enter');
  } else if (await isShown(root.locator('#bank'))) {
    await tabTo(page, wizard.bankField);
    await page.keyboard.type('nordbank');
    await expect(wizard.bank('Nordbank').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await written(() => page.keyboard.press('Enter'));
  } else if (await isShown(root.locator('#accept'))) {
    await tabTo(page, wizard.terms);
    await page.keyboard.press('Space');
    await written(() => press(wizard.next));
  } else if (await isShown(root.locator('[id^=bank-credentials] input, input[id^=bank-credentials]'))) {
    for (const field of await root.locator('input[id^=bank-credentials]').all()) {
      const isSecret = (await field.getAttribute('type')) === 'password';
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(isSecret ? '24680' : 'windpark');
    }
    await written(() => page.keyboard.press('Enter'));
  } else if (await isShown(root.locator('input[type=radio]'))) {
    await tabTo(page, root.locator('input[type=radio]:not(:disabled)').first());
    await page.keyboard.press('Space');
    await written(() => press(wizard.next));
  } else if (await isShown(root.locator('#code'))) {
    await tabTo(page, wizard.code);
    await page.keyboard.type('123456');
    await written(() => page.keyboard.press('Enter'));
  } else if (await isShown(root.getByRole('progressbar'))) {
    return 'waits';
  } else {
    return 'end';
  }
  return 'answered';
};

const isWrite = (request: Request): boolean =>
  /^(POST|PUT)$/.test(request.method()) && request.url().includes('/flows/');

/** Starts to wait for the end of the next request that changes something; call before the press. */
const nextWrite = (page: Page): Promise<void> =>
  new Promise(resolve => {
    const ended = (request: Request): void => {
      if (!isWrite(request)) return;
      page.off('requestfinished', ended).off('requestfailed', ended);
      resolve();
    };
    page.on('requestfinished', ended).on('requestfailed', ended);
  });

/** Lets the page draw what it has heard. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Runs the wizard to its end. @returns its last words. */
const runWizard = async (demo: DemoPage, advance: Advance): Promise<string> => {
  const {wizard} = demo;
  let answers = 0;
  let waits = 0;
  for (;;) {
    await drawn(demo.page);
    const did = await answerStep(demo, advance);
    await drawn(demo.page);
    if (did === 'end') break;
    if (did === 'answered') answers += 1;
    if (did === 'waits') {
      waits += 1;
      await advance(waits > 3 ? 120 : 15);
      // The wizard asks at its own pace.
      await demo.page.waitForResponse(response => response.url().includes('/flows/'));
    }
    expect(answers, 'the run comes to an end').toBeLessThanOrEqual(most.answers);
    if (waits > most.waits) break;
  }
  return (await wizard.root.locator('#heading').textContent()) ?? '';
};

/** Leaves what is over. */
const leave = async ({overview, wizard, page}: DemoPage): Promise<void> => {
  await page.keyboard.press('Escape');
  const surely = wizard.button(wizard.text.leave.leave);
  if (await isShown(surely)) {
    await tabTo(page, surely);
    await page.keyboard.press('Enter');
  }
  await expect(overview.opened).toBeHidden();
};

/** What is about connecting a bank, and how its run ends: with a sync unless said otherwise. */
const endsWithout = new Set([
  'wrong-pin',
  'wrong-field',
  'locked',
  'locked-for-good',
  'logged-in-elsewhere',
  'terms-at-bank',
  'password-at-bank',
  'bank-not-supported',
  'duplicate-login',
  'wrong-tan',
  'expired-tan',
  'approval-declined',
  'approval-never',
  'unsupported-method',
  'bank-down',
  'maintenance',
  'technical-error',
  'rate-limited',
  'no-accounts',
]);

/** What happens to a sync that is there: its renewal is the end of it. */
const renewed = new Set([
  'vanished-account',
  'new-account',
  'changed-accounts',
  'expires-14',
  'expires-7',
  'expires-1',
  'expired',
  'revoked',
  'suspended',
]);

const about = (group: string): readonly string[] =>
  scenarios.filter(scenario => scenario.group === group).map(({id}) => id);

for (const id of ['login', 'tan', 'bank', 'data'].flatMap(about).filter(each => !renewed.has(each))) {
  test(`connecting, by keyboard: ${id}`, async ({demo}) => {
    const advance = watchWorld(demo.page);
    await demo.open({scenario: id});
    await tabTo(demo.page, demo.overview.connect);
    await demo.page.keyboard.press('Enter');
    await demo.wizard.root.locator('#name').waitFor();
    const last = await runWizard(demo, advance);
    const success = last.trim() === demo.wizard.text.success.heading('Operations North');
    expect(success, `it ended with «${last.trim()}»`).toBe(!endsWithout.has(id));
    await expect(demo.wizard.root.locator('#heading')).not.toBeEmpty();
    await leave(demo);
    await expect(demo.overview.sync('Operations North')).toHaveCount(success ? 1 : 0);
  });
}

for (const id of [...renewed]) {
  test(`renewing, by keyboard: ${id}`, async ({demo}) => {
    const {overview, wizard, page} = demo;
    const advance = watchWorld(page);
    await demo.open({scenario: id});
    const isData = about('data').includes(id);
    const card = isData ? overview.sync('Operations Germany') : overview.root.locator('li.sync').first();
    const name = (await card.locator('h3').textContent())?.trim() ?? '';
    await tabTo(page, card.getByRole('button', {name: /Renew session|Resync/}));
    await page.keyboard.press('Enter');
    await tabTo(page, wizard.root.locator('[part~=primary]'));
    await page.keyboard.press('Enter');
    const last = await runWizard(demo, advance);
    expect(last).toContain(name);
    await leave(demo);
    await expect(overview.sync(name)).toContainText('Works');
  });
}

/** What is about the organisation: what must be read, and what must not be offered. */
const pages: Readonly<Record<string, {readonly says: RegExp; readonly offers: boolean}>> = {
  default: {says: /Operations Germany/, offers: true},
  empty: {says: /No bank connected yet/, offers: true},
  large: {says: /1,000 syncs/, offers: true},
  'large-sync': {says: /1,000 accounts/, offers: true},
  'large-tree': {says: /12 accounts/, offers: true},
  confined: {says: /Operations Germany/, offers: true},
  'read-only': {says: /owners and admins/i, offers: false},
  hidden: {says: /owners and admins/i, offers: false},
  'no-subscription': {says: /CSV/, offers: false},
  importing: {says: /import/i, offers: true},
};

test('no scenario is forgotten', () => {
  const here = [
    ...['login', 'tan', 'bank', 'data'].flatMap(about),
    ...renewed,
    ...Object.keys(pages),
    ...about('redirect'),
  ];
  expect(scenarios.map(({id}) => id).filter(id => !here.includes(id))).toEqual([]);
});

for (const [id, {says, offers}] of Object.entries(pages)) {
  test(`read by keyboard: ${id}`, async ({demo}) => {
    const {overview, page} = demo;
    await demo.open({scenario: id});
    await expect(overview.root).toContainText(says);
    await expect(overview.connect).toHaveCount(offers ? 1 : 0);
    if (!offers) return;
    await tabTo(page, overview.connect);
    await page.keyboard.press('Enter');
    await expect(demo.wizard.root.locator('#heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(overview.opened).toBeHidden();
  });
}
