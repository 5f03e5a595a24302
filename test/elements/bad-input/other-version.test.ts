import {expect} from '@open-wc/testing';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {textOf} from '../../support/stage.ts';
import {until} from '../../support/until.ts';

// What is registered stays registered: this page is another one's before ours comes.

class Theirs extends HTMLElement {}

describe('a page on which another version was first', () => {
  it('is told once for each tag that stays theirs; all others are ours and work', async () => {
    const {error} = console;
    const told: string[] = [];
    console.error = (sentence: unknown) => void told.push(String(sentence));
    try {
      Object.defineProperty(Theirs, Symbol.for('bank-integration-elements.version'), {value: '0.0.9'});
      customElements.define('bank-sync-health', Theirs);
      await import('bank-integration-elements/define');
      await import('bank-integration-elements/define/bank-sync-health');
    } finally {
      console.error = error;
    }
    expect(told.length).to.equal(1);
    expect(told[0]).to.match(/<bank-sync-health> is registered already, by version 0\.0\.9; version .+ is not used/);
    expect(customElements.get('bank-sync-health') === Theirs).to.equal(true);
    const client = createSimulatedClient();
    const overview = document.createElement('bank-integrations-overview');
    Object.assign(overview, {client, clock: client.clock});
    document.body.append(document.createElement('bank-sync-health'), overview);
    await until(() => textOf(overview).includes('Operations Germany'), 'the overview');
    document.body.replaceChildren();
  });
});
