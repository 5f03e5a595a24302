import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const pin = 'canary-pin-7261';
const code = '738291';

/** Everything that a script of the page could read. */
const readable = (wizard: WizardDriver): string => {
  const inputs = [
    ...document.querySelectorAll('input'),
    ...(wizard.element.shadowRoot?.querySelectorAll('input') ?? []),
  ];
  return [
    document.documentElement.outerHTML,
    wizard.element.shadowRoot?.innerHTML ?? '',
    ...inputs.map(input => input.value),
    JSON.stringify({...localStorage}),
    JSON.stringify({...sessionStorage}),
    location.href,
    document.title,
  ].join('\n');
};

describe('secrets in the wizard', () => {
  let wizard: WizardDriver;
  const details: string[] = [];
  const record = (event: Event): void => {
    details.push(JSON.stringify('detail' in event ? event.detail : null));
  };
  const names = ['bank-sync-created', 'bank-sync-failed', 'bank-sync-cancelled', 'bank-before-close', 'bank-failure'];

  beforeEach(async () => {
    for (const name of names) document.addEventListener(name, record);
    wizard = await openWizard('single-method');
    await wizard.toLogin();
  });

  afterEach(() => {
    for (const name of names) document.removeEventListener(name, record);
    wizard.element.remove();
  });

  const typePin = (): HTMLInputElement => {
    const field = wizard.element.querySelector<HTMLInputElement>('input[type=password]');
    if (!field) throw new Error('no field for the PIN');
    field.value = pin;
    return field;
  };

  it('stand in the light DOM, where password managers look', () => {
    const [user, secret] = wizard.element.querySelectorAll('input');
    expect(user?.autocomplete).to.equal('username');
    expect(secret?.autocomplete).to.equal('current-password');
    expect(user?.labels?.length).to.equal(1);
  });

  it('are gone from everywhere once they are sent', async () => {
    await wizard.logIn('anna', pin);
    expect(readable(wizard)).to.not.contain(pin);
    await until(() => wizard.find('#code'), 'the field of the code');
    expect(wizard.input('#code')?.autocomplete).to.equal('one-time-code');
    await wizard.enterCode(code);
    expect(readable(wizard)).to.not.contain(code);
    await until(() => wizard.find('.refusal'), 'the refusal');
    expect(readable(wizard)).to.not.contain(code).and.not.contain(pin);
    expect(details.join()).to.not.contain(code).and.not.contain(pin);
  });

  it('are gone when the page goes', () => {
    const field = typePin();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(field.value).to.equal('');
  });

  it('are gone when the element goes, and its style sheet as well', async () => {
    const field = typePin();
    expect(document.adoptedStyleSheets.length).to.equal(1);
    wizard.element.remove();
    await Promise.resolve();
    expect(field.value).to.equal('');
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('are gone when the user goes back', async () => {
    const field = typePin();
    await wizard.press('Back');
    await wizard.at('Find your bank');
    expect(field.value).to.equal('');
    expect(wizard.element.querySelector('input')).to.equal(null);
  });

  it('are sent once, however often one presses', async () => {
    let sent = 0;
    const {client} = wizard;
    const submitStep = client.submitStep.bind(client);
    Object.assign(client, {submitStep: (...all: Parameters<typeof submitStep>) => ((sent += 1), submitStep(...all))});
    const form = wizard.element.querySelector('form');
    for (const input of form?.querySelectorAll('input') ?? []) input.value = 'anna1';
    form?.requestSubmit();
    form?.requestSubmit();
    form?.requestSubmit();
    await until(() => wizard.find('#code'), 'the field of the code');
    expect(sent).to.equal(1);
  });
});
