import {expect} from '@open-wc/testing';
import type {Appearance, BankIntegrationsProvider} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-integrations-provider';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until} from '../../support/until.ts';

describe('the appearance of a provider', () => {
  let provider: BankIntegrationsProvider;
  let warned: string[];
  const {warn} = console;

  beforeEach(async () => {
    warned = [];
    console.warn = (sentence: unknown) => warned.push(String(sentence));
    provider = document.createElement('bank-integrations-provider');
    const client = createSimulatedClient();
    Object.assign(provider, {client, clock: client.clock, timeZone: 'UTC'});
    provider.append(document.createElement('bank-integrations-overview'));
    document.body.append(provider);
    await until(() => button(), 'the first button');
  });
  afterEach(() => {
    console.warn = warn;
    provider.remove();
  });

  const button = (): HTMLElement | null | undefined =>
    provider.querySelector('bank-integrations-overview')?.shadowRoot?.querySelector<HTMLElement>('button.primary');
  const look = async (appearance: unknown): Promise<CSSStyleDeclaration> => {
    provider.appearance = appearance as Appearance;
    await provider.updateComplete;
    const found = button();
    if (!found) throw new Error('no button');
    return getComputedStyle(found);
  };

  it('changes the tokens that it names, and nothing else', async () => {
    const before = (await look(undefined)).fontSize;
    const style = await look({variables: {colorPrimary: 'rgb(122, 46, 92)', radius: '0px'}});
    // Not the background itself, which moves there over a few frames.
    const primary = style.getPropertyValue('--_primary');
    expect([primary, style.borderTopLeftRadius]).to.deep.equal(['rgb(122, 46, 92)', '0px']);
    expect(style.fontSize).to.equal(before);
    expect(warned).to.deep.equal([]);
  });

  for (const theme of ['default', 'dense', 'soft', 'contrast'] as const) {
    it(`theme ${theme} can be used whole`, async () => {
      const style = await look({theme});
      expect(warned).to.deep.equal([]);
      const radius = {default: '8px', dense: '4px', soft: '18px', contrast: '4px'}[theme];
      expect(style.borderTopLeftRadius).to.equal(radius);
    });
  }

  it('lets variables come before the theme, and goes away again', async () => {
    expect((await look({theme: 'soft', variables: {radius: '3px'}})).borderTopLeftRadius).to.equal('3px');
    expect((await look(undefined)).borderTopLeftRadius).to.equal('8px');
  });

  it('lets the page come before it', async () => {
    const overview = provider.querySelector<HTMLElement>('bank-integrations-overview');
    overview?.style.setProperty('--bank-radius', '2px');
    expect((await look({theme: 'soft'})).borderTopLeftRadius).to.equal('2px');
  });

  for (const [what, rubbish, says] of [
    ['a number', 7, 'is no object'],
    ['an unknown theme', {theme: 'neon'}, 'no theme "neon"'],
    ['a name of the language', {theme: 'constructor'}, 'no theme "constructor"'],
    ['an unknown variable', {variables: {colour: 'red'}}, 'has no "colour"'],
    ['no colour', {variables: {colorPrimary: 'reddish'}}, 'colorPrimary` is no value'],
    ['no text', {variables: {radius: 8}}, 'radius` is no value'],
    ['variables that are none', {variables: 'red'}, 'variables` is no object'],
    ['a value that wants out', {variables: {fontFamily: 'x} * {display: none'}}, 'fontFamily` is no value'],
  ] as const) {
    it(`${what}: told once, and the page stays usable`, async () => {
      const style = await look(rubbish);
      expect(style.display).to.not.equal('none');
      expect(style.borderTopLeftRadius).to.equal('8px');
      expect(warned.length).to.equal(1);
      expect(warned[0]).to.include(says);
      await look({theme: 'default'});
      await look(rubbish);
      expect(warned.length).to.equal(1);
    });
  }
});
