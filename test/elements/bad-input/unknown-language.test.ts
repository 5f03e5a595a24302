import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {words} from '../../support/pages/words.ts';
import {stage, textOf} from '../../support/stage.ts';
import {settled, until} from '../../support/until.ts';

describe('a language that nobody has', () => {
  const {warn} = console;
  const warned: string[] = [];

  beforeEach(() => {
    warned.length = 0;
    console.warn = (sentence: unknown) => void warned.push(String(sentence));
  });

  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  it('is told once for the whole page, which speaks English and works', async () => {
    document.documentElement.lang = 'tlh';
    const {element: overview} = stage('bank-integrations-overview');
    const {element: wizard} = stage('bank-sync-wizard');
    const {element: health} = stage('bank-sync-health');
    document.body.append(overview, wizard, health);
    await until(() => textOf(overview).includes('Operations Germany'), 'the overview');
    expect(textOf(overview)).to.include(words.en.overview.heading);
    await until(() => textOf(wizard).includes(words.en.wizard.name.heading), 'the wizard');
    await until(() => health.matches(':state(expired)'), 'the line');
    document.documentElement.lang = 'de';
    await until(() => textOf(overview).includes(words.de.overview.heading), 'German');
    document.documentElement.lang = 'tlh';
    await until(() => textOf(overview).includes(words.en.overview.heading), 'English');
    await settled(overview);
    expect(warned).to.deep.equal([
      'bank-integration-elements: there are no sentences in the language "tlh"; English is shown.',
    ]);
  });

  for (const lang of ['', '-', 'de-', '☃', 'constructor', 'x'.repeat(500)])
    it(`${lang.slice(0, 20) || 'none'}: the page works, and nothing is told twice`, async () => {
      document.documentElement.lang = lang;
      const {element} = stage('bank-integrations-overview');
      document.body.append(element);
      await until(() => textOf(element).includes('Operations Germany'), 'the overview');
      element.requestUpdate();
      await settled(element);
      expect(new Set(warned).size).to.equal(warned.length);
      expect(warned.length).to.be.lessThan(2);
    });
});
