import {expect} from '@open-wc/testing';
import type {BankIntegrationsClient} from 'bank-integration-elements';
import 'bank-integration-elements/define/account-asset-linker';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-health';
import type {SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {words} from '../support/pages/words.ts';
import {settled, until} from '../support/until.ts';

// The faults that are about elements without secrets and runs: overview, linker, and the line about all syncs.

const {common} = words.en;
const tags = ['bank-integrations-overview', 'account-asset-linker', 'bank-sync-health'] as const;
type Tag = (typeof tags)[number];

interface Opened {
  readonly element: HTMLElementTagNameMap[Tag];
  readonly world: SimulatedClient;
  readonly calls: string[];
  readonly text: () => string;
}

const ready: Readonly<Record<Tag, RegExp>> = {
  'bank-integrations-overview': /Operations Germany/,
  'account-asset-linker': /Link “/,
  'bank-sync-health': /needs? you|sync/,
};

const reads = (root: ParentNode | null): string =>
  [...(root?.children ?? [])]
    .filter(each => !each.matches('style'))
    .map(each => each.textContent)
    .join(' ');

const countedClient = (world: SimulatedClient, calls: string[]): BankIntegrationsClient => {
  const methods = world as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(methods).flatMap(([name, method]) =>
      typeof method === 'function'
        ? [
            [
              name,
              (...given: unknown[]): unknown => {
                calls.push(name);
                return (method as (...values: unknown[]) => unknown)(...given);
              },
            ],
          ]
        : [],
    ),
  ) as unknown as BankIntegrationsClient;
};

const open = async (tag: Tag): Promise<Opened> => {
  const world = createSimulatedClient({scenario: 'default'});
  const calls: string[] = [];
  const element = document.createElement(tag);
  const [account] = (await world.listAccounts({syncId: 'operations-germany'})).items;
  Object.assign(element, {client: countedClient(world, calls), clock: world.clock, timeZone: 'UTC', account});
  document.body.append(element);
  const text = (): string => reads(element.shadowRoot).replaceAll(/\s+/g, ' ');
  await until(
    () => ready[tag].test(text()),
    () => `${tag}: ${text()}`,
  );
  await settled(element);
  return {element, world, calls, text};
};

const again = (element: Element): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    each => each.closest('[role=alert]') && each.textContent.trim() === common.tryAgain,
  );

describe('overview, linker and health', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  for (const tag of tags) {
    it(`${tag}: L03, L04 removed and put back: no timer left, reads again`, async () => {
      const {element, world, text} = await open(tag);
      element.remove();
      await settled(element);
      expect(world.clock.pending).to.equal(0);
      document.body.append(element);
      await until(() => ready[tag].test(text()), 'that it is back');
    });

    it(`${tag}: L05 moved in the same turn: reads nothing again`, async () => {
      const {element, calls} = await open(tag);
      const before = calls.length;
      const place = document.createElement('section');
      document.body.append(place);
      place.append(element);
      await settled(element);
      expect(calls.slice(before)).to.deep.equal([]);
    });

    it(`${tag}: L06, L07 another client, and none`, async () => {
      const {element, world, text} = await open(tag);
      element.client = undefined;
      await settled(element);
      expect(text()).not.to.contain('Operations Germany');
      element.client = createSimulatedClient({scenario: 'default', clock: world.clock});
      await until(() => ready[tag].test(text()), 'that it is back');
    });

    it(`${tag}: L08 another language reads nothing`, async () => {
      const {element, calls, text} = await open(tag);
      const before = calls.length;
      const english = text();
      document.documentElement.lang = 'de';
      await until(() => text() !== english, 'German');
      await settled(element);
      expect(calls.slice(before)).to.deep.equal([]);
    });

    it(`${tag}: L10, L23 a copy is an element of its own`, async () => {
      const {element, world, text} = await open(tag);
      const copy = element.cloneNode(true) as typeof element;
      document.body.append(copy);
      await settled(copy);
      expect(ready[tag].test(text())).to.equal(true);
      copy.client = world;
      copy.remove();
      await settled(copy);
      expect(ready[tag].test(text())).to.equal(true);
    });

    it(`${tag}: L25 a crash while it draws: a neutral box, told once, the others go on, and it heals`, async () => {
      const {element, text} = await open(tag);
      const sibling = await open('bank-integrations-overview');
      const failures: unknown[] = [];
      element.addEventListener('bank-failure', ({detail}) => failures.push(detail));
      const get = (): never => {
        throw new RangeError('of a host');
      };
      Object.defineProperty(element, 'client', {configurable: true, get});
      element.requestUpdate();
      await until(
        () => again(element),
        () => `the box in: ${text()}`,
      );
      const box = again(element)?.closest('[role=alert]');
      expect(box && getComputedStyle(box).backgroundColor, 'it is drawn as a box').not.to.equal('rgba(0, 0, 0, 0)');
      element.requestUpdate();
      await settled(element);
      expect(failures).to.deep.equal([{code: 'unknown', operation: 'render'}]);
      await until(
        () => text().includes(words.en.failures['unknown']?.title ?? '?'),
        () => text(),
      );
      expect(ready['bank-integrations-overview'].test(sibling.text())).to.equal(true);
      again(element)?.click();
      await settled(element);
      expect(again(element) !== undefined, 'still broken: still the box').to.equal(true);
      Reflect.deleteProperty(element, 'client');
      again(element)?.focus();
      again(element)?.click();
      await until(() => ready[tag].test(text()) && !again(element), 'that it is back');
    });

    it(`${tag}: L25 the box speaks German`, async () => {
      const {element, text} = await open(tag);
      const english = text();
      element.lang = 'de';
      await until(() => text() !== english, 'German');
      await settled(element);
      Object.defineProperty(element, 'client', {
        configurable: true,
        get: () => {
          throw new RangeError('of a host');
        },
      });
      element.requestUpdate();
      await until(
        () => text().includes(words.de.failures['unknown']?.title ?? '?'),
        () => text(),
      );
    });

    it(`${tag}: L26 its methods are total`, async () => {
      const {element} = await open(tag);
      const call = (name: 'refresh' | 'requestClose'): void => {
        const method: unknown = Reflect.get(element, name);
        if (typeof method === 'function') method.call(element);
      };
      for (const name of ['refresh', 'requestClose'] as const) call(name);
      element.remove();
      for (const name of ['refresh', 'requestClose'] as const) call(name);
      await settled(element);
    });
  }
});
