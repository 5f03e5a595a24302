import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {Flow} from 'bank-integration-elements/contract';
import {samples, specificationFrames} from '../../flicker/samples.ts';
import {until} from '../../support/until.ts';
import type {OpenOptions, WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

/** The example of the specification, so that what is drawn can be compared with what it says. */
const example = samples[0]?.code ?? '';

const withData =
  (data: string) =>
  (flow: Flow): Flow =>
    flow.step === 'answer-challenge' && flow.challenge.kind === 'flicker'
      ? {...flow, challenge: {...flow.challenge, data}}
      : flow;

const open = async (
  options: OpenOptions = {mapFlow: withData(example)},
  scenario = 'flicker',
): Promise<WizardDriver> => {
  const wizard = await openWizard(scenario, options);
  await wizard.toCode();
  await until(() => wizard.has('.flicker canvas') || wizard.has('.flicker .alert'), 'bars, or why not');
  return wizard;
};

const canvasOf = (wizard: WizardDriver): HTMLCanvasElement => {
  const canvas = wizard.root.querySelector<HTMLCanvasElement>('.flicker canvas');
  if (!canvas) throw new Error('there are no bars');
  return canvas;
};

/** What a reader would see: five bars, `1` where it is white. */
const barsOf = (wizard: WizardDriver): string => {
  const canvas = canvasOf(wizard);
  const {data} = canvas.getContext('2d')?.getImageData(0, Math.floor(canvas.height * 0.6), canvas.width, 1) ?? {};
  return Array.from({length: 5}, (_, bar) => {
    const value = data?.[Math.floor(canvas.width * (0.1 + bar * 0.2)) * 4];
    return value === 255 ? '1' : value === 0 ? '0' : '?';
  }).join('');
};

const moment = 1000 / 20;

describe('bank-sync-wizard: flashing bars', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await executeServerCommand('test:media', {});
  });

  it('stand still until they are started, then show the code as the specification does, over and over', async () => {
    const wizard = await open();
    const {flicker: text} = wizard.approving;
    expect(wizard.text).to.contain(text.paused).and.contain(text.warning);
    const still = barsOf(wizard);
    await wizard.advance(1000);
    expect(barsOf(wizard)).to.equal(still);
    await wizard.press(text.start);
    expect(wizard.text).to.contain(text.running);
    const expected = specificationFrames.split(' ');
    const seen: string[] = [barsOf(wizard)];
    while (seen.length < expected.length + 2) {
      await wizard.client.clock.advance(moment);
      seen.push(barsOf(wizard));
    }
    expect(seen).to.deep.equal([...expected, ...expected.slice(0, 2)]);
  });

  it('can be paused, and leave no timer behind', async () => {
    const wizard = await open();
    const {flicker: text} = wizard.approving;
    await wizard.press(text.start);
    expect(wizard.client.clock.pending, 'the time left and the bars share a timer').to.equal(1);
    await wizard.press(text.pause);
    expect(wizard.focused?.textContent?.trim()).to.equal(text.start);
    const still = barsOf(wizard);
    await wizard.advance(500);
    expect(barsOf(wizard)).to.equal(still);
    wizard.element.remove();
    await wizard.settle();
    expect(wizard.client.clock.pending).to.equal(0);
  });

  it('become larger and faster, and the next ones are so too', async () => {
    const wizard = await open();
    const {size, larger, smaller, flicker: text} = wizard.approving;
    const width = (): number => Number.parseFloat(canvasOf(wizard).style.inlineSize);
    const before = width();
    await wizard.press(`${size}: ${larger}`);
    await wizard.press(`${size}: ${larger}`);
    expect(width()).to.equal(before + 20);
    await wizard.press(`${size}: ${smaller}`);
    await wizard.press(`${text.speed}: ${text.faster}`);
    await wizard.press(text.start);
    const shown = barsOf(wizard);
    await wizard.client.clock.advance(1000 / 25 - 1);
    expect(barsOf(wizard)).to.equal(shown);
    await wizard.client.clock.advance(2);
    expect(barsOf(wizard)).to.not.equal(shown);
    wizard.element.remove();

    const next = await open();
    expect(Number.parseFloat(canvasOf(next).style.inlineSize)).to.equal(before + 10);
    expect(next.text).to.contain(text.speedOf(25, {number: String} as never));
    await next.press(`${size}: ${smaller}`);
    await next.press(`${text.speed}: ${text.slower}`);
  });

  it('at the ends of size the buttons stay, and do nothing', async () => {
    const wizard = await open();
    const name = `${wizard.approving.size}: ${wizard.approving.smaller}`;
    for (let press = 0; press < 10; press += 1) await wizard.press(name);
    expect(canvasOf(wizard).style.inlineSize).to.equal('140px');
    expect(wizard.button(name)?.getAttribute('aria-disabled')).to.equal('true');
    expect(wizard.focused === wizard.button(name)).to.equal(true);
    for (let press = 0; press < 7; press += 1)
      await wizard.press(`${wizard.approving.size}: ${wizard.approving.larger}`);
  });

  it('where little motion is wished for, ask back before they start', async () => {
    await executeServerCommand('test:media', {'prefers-reduced-motion': 'reduce'});
    const wizard = await open();
    const {calm, start, running, paused} = wizard.approving.flicker;
    await wizard.press(start);
    expect(wizard.text).to.contain(calm.title).and.contain(paused);
    expect(wizard.focused?.textContent?.trim()).to.equal(calm.leave);
    await wizard.press(calm.leave);
    expect(wizard.focused?.textContent?.trim()).to.equal(start);
    await wizard.press(start);
    await wizard.press(calm.start);
    expect(wizard.text).to.contain(running);
  });

  it('stop when the page is hidden, and do not go on by themselves', async () => {
    const wizard = await open();
    const {flicker: text} = wizard.approving;
    await wizard.press(text.start);
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await wizard.settle();
    expect(wizard.text).to.contain(text.paused);
  });

  it('stop when the wizard is removed or the step ends', async () => {
    const wizard = await open();
    await wizard.press(wizard.approving.flicker.start);
    wizard.element.remove();
    await wizard.settle();
    expect(wizard.client.clock.pending).to.equal(0);

    const other = await open();
    await other.press(other.approving.flicker.start);
    await other.enterCode();
    await other.finishImport();
    await other.at('Operations North is connected');
    expect(other.client.clock.pending).to.equal(0);
  });

  it('moved within the page they stand still, and can be started again', async () => {
    const wizard = await open();
    const {flicker: text} = wizard.approving;
    await wizard.press(text.start);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(wizard.element);
    await wizard.settle();
    await until(() => wizard.hasButton(text.start), 'the start button');
    await wizard.press(text.start);
    expect(wizard.text).to.contain(text.running);
  });

  it('another code stops them and begins at its beginning', async () => {
    let data = example;
    const wizard = await open({mapFlow: flow => withData(data)(flow)});
    await wizard.press(wizard.approving.flicker.start);
    await wizard.client.clock.advance(moment * 7);
    data = samples[1]?.code ?? '';
    await wizard.enterCode('000000');
    await until(() => wizard.has('.refusal'), 'the refusal');
    await until(() => wizard.text.includes(wizard.approving.flicker.paused), 'bars that stand still');
    expect(barsOf(wizard)).to.equal('11111');
  });

  for (const [about, data, reason] of [
    ['a damaged code', `${example.slice(0, -1)}0`, 'checksum'],
    ['a code without its end', example.slice(0, -4), 'length'],
  ] as const)
    it(`${about} is not shown: why, and what to do instead`, async () => {
      const wizard = await open({mapFlow: withData(data)});
      const {flicker: text, instead} = wizard.approving;
      expect(wizard.has('.flicker canvas')).to.equal(false);
      expect(wizard.text).to.contain(text.refused).and.contain(text.reasons[reason]).and.contain(instead.cancel);
    });

  it('a damaged code where there are other methods: leads to them', async () => {
    const wizard = await openWizard('several-methods', {mapFlow: withData('00000000')});
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.chooseMethod('chipTAN optisch');
    await until(() => wizard.text.includes(wizard.approving.instead.otherMethod), 'the way out');
    await wizard.press('Use another method');
    await wizard.at(wizard.say.method.heading);
  });

  it('a code of the simulated bank is sound', async () => {
    const wizard = await open({});
    expect(wizard.has('.flicker canvas')).to.equal(true);
  });
});
