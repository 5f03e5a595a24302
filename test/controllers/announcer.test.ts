import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import {Announcer} from '../../src/controllers/announcer.ts';
import {liveRegions} from '../../src/ui/live-regions.ts';

class Saying extends LitElement {
  readonly announcer = new Announcer(this);

  protected override render(): TemplateResult {
    return html`${liveRegions(this.announcer.polite, this.announcer.assertive)}`;
  }
}
customElements.define('test-saying', Saying);

describe('what is said aloud', () => {
  let element: Saying;
  const heard: string[] = [];
  const region = (role: 'status' | 'alert'): Element | null | undefined =>
    element.shadowRoot?.querySelector(`[role=${role}]`);
  beforeEach(async () => {
    element = document.createElement('test-saying') as Saying;
    document.body.append(element);
    await element.updateComplete;
    heard.length = 0;
    for (const role of ['status', 'alert'] as const) {
      const target = region(role);
      if (target)
        new MutationObserver(() => heard.push(`${role}: ${target.textContent?.replace('\u200b', '')}`)).observe(
          target,
          {
            childList: true,
            characterData: true,
            subtree: true,
          },
        );
    }
  });
  afterEach(() => element.remove());

  it('has its regions from the start, empty', () => {
    expect([region('status')?.textContent, region('alert')?.textContent]).to.deep.equal(['', '']);
    expect(region('status')?.getAttribute('aria-live')).to.equal('polite');
    expect(region('alert')?.getAttribute('aria-live')).to.equal('assertive');
  });

  it('is said once, and again when it happens again; nothing said before stays beside it', async () => {
    for (const [sentence, urgent] of [
      ['Copied', false],
      ['Copied', false],
      ['Copied', false],
      ['No connection', true],
      ['No connection', true],
      ['', false],
      ['', false],
    ] as const) {
      element.announcer.say(sentence, urgent);
      await element.updateComplete; // oxlint-disable-line no-await-in-loop
      await Promise.resolve(); // oxlint-disable-line no-await-in-loop
    }
    element.requestUpdate();
    await element.updateComplete;
    expect(heard).to.deep.equal([
      'status: Copied',
      'status: Copied',
      'status: Copied',
      'status: ', // an empty region is not read out
      'alert: No connection',
      'alert: No connection',
      'alert: ',
    ]);
  });
});
