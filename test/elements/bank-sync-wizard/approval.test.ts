import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {Flow} from 'bank-integration-elements/contract';
import {until} from '../../support/until.ts';
import type {OpenOptions, WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const logInto = async (scenario: string, options?: OpenOptions): Promise<WizardDriver> => {
  const wizard = await openWizard(scenario, options);
  await wizard.toLogin();
  await wizard.logIn();
  return wizard;
};

const approval = 'Approve in your banking app';

/** Whether anything was drawn. */
const isDrawn = (canvas: HTMLCanvasElement | null): boolean => {
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data?.some(value => value !== 0) ?? false;
};

const pictureOf = (wizard: WizardDriver): string => wizard.root.querySelector('canvas')?.toDataURL() ?? '';

/** Puts another picture into the challenge. */
const withPicture =
  (image: string) =>
  (flow: Flow): Flow =>
    flow.step === 'answer-challenge' && flow.challenge.kind === 'picture'
      ? {...flow, challenge: {...flow.challenge, image}}
      : flow;

describe('bank-sync-wizard: ways of approving', () => {
  afterEach(() => document.body.replaceChildren());

  it('in the app: nothing to type, goes on by itself', async () => {
    const wizard = await logInto('approval-granted');
    await wizard.at(approval);
    expect(wizard.has('#code')).to.equal(false);
    expect(wizard.text).to.contain('There is no code to type.');
    await wizard.advance(8000);
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    expect(wizard.count('submitStep')).to.equal(2);
  });

  it('in the app: «I have approved it» asks at once', async () => {
    const wizard = await logInto('approval-granted');
    await wizard.at(approval);
    await wizard.press(wizard.say.approve.approved);
    await wizard.at(wizard.say.importing.heading);
  });

  it('in the app, declined: says so, and can be asked again', async () => {
    const wizard = await logInto('approval-declined');
    await wizard.chooseMethod('Freigabe');
    await wizard.at(approval);
    await wizard.advance(8000);
    await wizard.at('The approval was declined');
    expect(wizard.outcomes).to.deep.equal([]);
    await wizard.press('Try again');
    await wizard.at(wizard.say.method.heading);
    expect(wizard.inputs('submitStep').at(-1)?.['answer']).to.deep.equal({kind: 'retry'});
  });

  it('in the app, never answered: the server is read at its pace until it gives up', async () => {
    const wizard = await logInto('approval-never');
    await wizard.chooseMethod('Freigabe');
    await wizard.at(approval);
    await wizard.advance(10_000);
    expect(wizard.count('getFlow')).to.equal(5);
    await wizard.press(wizard.say.approve.approved);
    await wizard.at(approval);
    expect(wizard.focused?.id).to.equal('heading');
    await wizard.advance(310_000);
    await wizard.at('Time ran out');
    const polls = wizard.count('getFlow');
    await wizard.advance(60_000);
    expect(wizard.count('getFlow')).to.equal(polls);
  });

  it('in the app: another method can be chosen', async () => {
    const wizard = await logInto('approval-never');
    await wizard.chooseMethod('Freigabe');
    await wizard.at(approval);
    await wizard.press('Use another method');
    await wizard.chooseMethod('smsTAN');
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  it('in the app: a lost connection is a quiet line, not a failure', async () => {
    const wizard = await logInto('approval-never');
    await wizard.chooseMethod('Freigabe');
    await wizard.at(approval);
    wizard.client.world.faults.next('getFlow', {kind: 'unreachable'});
    await wizard.advance(2100);
    expect(wizard.find('.trouble-line')?.textContent).to.equal('Connection problem, still waiting.');
    expect(wizard.heading).to.equal(approval);
    await wizard.advance(5000);
    expect(wizard.find('.trouble-line')?.textContent).to.equal('');
  });

  it('rests while the page is hidden', async () => {
    const wizard = await logInto('approval-never');
    await wizard.chooseMethod('Freigabe');
    await wizard.at(approval);
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    const polls = wizard.count('getFlow');
    await wizard.advance(30_000);
    expect(wizard.count('getFlow')).to.equal(polls);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await wizard.settle();
    expect(wizard.count('getFlow')).to.equal(polls + 1);
  });

  it('by a picture: it is drawn', async () => {
    const wizard = await logInto('photo');
    await wizard.seen('#code');
    await until(() => isDrawn(wizard.root.querySelector('canvas')), 'the picture');
    expect(wizard.find('canvas')?.getAttribute('role')).to.equal('img');
    expect(wizard.find('canvas')?.getAttribute('aria-label')).to.equal(wizard.approving.picture.photo);
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  for (const [name, image] of [
    ['no picture', btoa('no picture at all')],
    ['SVG', btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ] as const) {
    it(`by a picture that is ${name}: says so`, async () => {
      const wizard = await logInto('photo', {mapFlow: withPicture(image)});
      await until(() => wizard.text.includes(wizard.approving.picture.failed), 'the message');
      expect(wizard.has('canvas')).to.equal(false);
    });
  }

  it('by a QR code that changes: the new one is drawn, what was typed stays', async () => {
    const wizard = await logInto('qr');
    await wizard.type('#code', '123');
    await until(() => isDrawn(wizard.root.querySelector('canvas')), 'the picture');
    const first = pictureOf(wizard);
    await wizard.advance(10_500);
    await until(() => pictureOf(wizard) !== first, 'another picture');
    expect(wizard.input('#code')?.value).to.equal('123');
    expect(wizard.focused?.id).to.equal('code');
  });

  it('with a device: shows the start code', async () => {
    const wizard = await logInto('device-code');
    await wizard.at('Enter the code from your device');
    expect(wizard.find('.start-code [aria-hidden]')?.textContent).to.match(/^\d{8}$/);
    expect(wizard.find('.start-code .visually-hidden')?.textContent).to.match(/^(\d ){7}\d$/);
    expect(wizard.all('.start-code .group').map(({textContent}) => textContent.length)).to.deep.equal([4, 4]);
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  it('a method that is not supported is shown, and cannot be chosen', async () => {
    const wizard = await logInto('several-methods', {
      mapFlow: flow =>
        flow.step === 'choose-method'
          ? {...flow, methods: [{id: 'usb', name: 'Security key', kind: 'unsupported'}, ...flow.methods]}
          : flow,
    });
    await wizard.at(wizard.say.method.heading);
    const [radio, next] = wizard.all('input[type=radio]');
    expect(radio).to.have.property('disabled', true);
    expect(next).to.have.property('disabled', false);
    expect(wizard.text).to.contain('Not supported yet');
    await wizard.press('Continue');
    expect(wizard.focused === next).to.equal(true);
  });

  it('where the only method is not supported: an end with ways on', async () => {
    const wizard = await logInto('unsupported-method');
    await wizard.at('This method is not supported yet');
    expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
    await wizard.press('Choose another bank');
    await wizard.at(wizard.say.bank.heading);
  });
});
