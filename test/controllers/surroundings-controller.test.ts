import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {BankIntegrationsClient, Clock} from 'bank-integration-elements';
import {systemClock} from 'bank-integration-elements';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import type {PageState} from '../../src/controllers/page-controller.ts';
import {SurroundingsController} from '../../src/controllers/surroundings-controller.ts';

class Surrounded extends LitElement {
  declare client: BankIntegrationsClient | undefined;
  declare timeZone: string | undefined;
  declare clock: Clock | undefined;
  readonly pages: PageState[] = [];
  updates = 0;
  readonly surroundings = new SurroundingsController(this, page => this.pages.push(page));

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('test-surrounded', Surrounded);

describe('the surroundings of an element', () => {
  const warnings: string[] = [];
  const {warn} = console;
  let element: Surrounded;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
    element = document.createElement('test-surrounded') as Surrounded;
    document.body.append(element);
  });
  afterEach(() => {
    console.warn = warn;
    element.remove();
  });

  it('are its own properties', () => {
    const client = createSimulatedClient();
    Object.assign(element, {client, clock: client.clock, timeZone: 'Asia/Tokyo'});
    const {surroundings} = element;
    expect([surroundings.client === client, surroundings.timeZone]).to.deep.equal([true, 'Asia/Tokyo']);
    expect(surroundings.clock.now()).to.equal(client.clock.now());
  });

  it('are the device’s where nobody says', () => {
    const {client, clock, timeZone, language} = element.surroundings;
    expect([client, timeZone, language]).to.deep.equal([undefined, undefined, document.documentElement.lang]);
    expect(clock.now() - systemClock.now()).to.be.closeTo(0, 60_000);
    expect(warnings, 'missing is no mistake').to.deep.equal([]);
  });

  it('cost the clock one timer, however much waits', async () => {
    const {clock} = createSimulatedClient();
    Object.assign(element, {clock});
    const called: number[] = [];
    for (const wait of [300, 100, 200]) element.surroundings.clock.after(wait, () => called.push(wait));
    expect(clock.pending).to.equal(1);
    await clock.advance(1000);
    expect(called).to.deep.equal([100, 200, 300]);
  });

  it('count rubbish as missing, and tell a host once about a client', () => {
    const rubbish: readonly unknown[] = ['x', 4, {}, [], {...createSimulatedClient(), searchBanks: 'x'}];
    for (const client of rubbish) {
      Object.assign(element, {client});
      expect(element.surroundings.client).to.equal(undefined);
    }
    expect(warnings).to.deep.equal([
      'bank-integration-elements: the `client` lacks operations of BankIntegrationsClient; the element waits for another one.',
    ]);
    const device = element.surroundings.clock;
    for (const clock of ['x', 4, {}, {now: 1, after: 2}, {now: () => 1}, null]) {
      Object.assign(element, {clock});
      expect(element.surroundings.clock === device).to.equal(true);
    }
    for (const timeZone of ['', 4, {}, null]) {
      Object.assign(element, {timeZone});
      expect(element.surroundings.timeZone).to.equal(undefined);
    }
  });

  it('tell when the page is seen, or comes online or goes offline, while the element is there', () => {
    const happen = (): void => {
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('offline'));
    };
    happen();
    expect(element.pages).to.deep.equal([1, 2, 3].map(() => ({visible: true, online: true})));
    element.remove();
    happen();
    expect(element.pages.length).to.equal(3);
    document.body.append(element);
    happen();
    expect(element.pages.length).to.equal(6);
  });

  it('draw the element again when its language changes, and only then', async () => {
    await element.updateComplete;
    const before = element.updates;
    element.lang = 'de';
    await Promise.resolve();
    await element.updateComplete;
    expect([element.updates - before, element.surroundings.language]).to.deep.equal([1, 'de']);
    element.remove();
    element.lang = 'en';
    await Promise.resolve();
    await element.updateComplete;
    expect(element.updates - before).to.equal(1);
  });
});
