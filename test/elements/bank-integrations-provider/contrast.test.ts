import {expect} from '@open-wc/testing';
import type {ThemeName} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-integrations-provider';
import {contrast, contrastPairs, type Colour} from '../../support/contrast.ts';

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** What the browser would paint. */
const painted = (colour: string): Colour => {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
};

describe('contrast', () => {
  const provider = document.createElement('bank-integrations-provider');
  const overview = document.createElement('bank-integrations-overview');
  before(() => {
    provider.append(overview);
    document.body.append(provider);
  });
  after(() => {
    provider.remove();
    document.documentElement.style.colorScheme = '';
  });

  const colourOf = (token: string): Colour => {
    const probe = document.createElement('span');
    overview.shadowRoot?.append(probe);
    probe.style.color = `var(${token})`;
    const {color} = getComputedStyle(probe);
    probe.remove();
    return painted(color);
  };

  const tooLittle = (): string[] =>
    contrastPairs.flatMap(([front, back, least]) => {
      const found = contrast(colourOf(front), colourOf(back));
      return found >= least ? [] : [`${front} on ${back}: ${found.toFixed(2)} instead of ${least}`];
    });

  for (const scheme of ['light', 'dark'] as const) {
    for (const theme of ['default', 'dense', 'soft', 'contrast'] satisfies ThemeName[]) {
      it(`is enough in ${scheme}, theme ${theme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        provider.appearance = {theme};
        await provider.updateComplete;
        await overview.updateComplete;
        expect(tooLittle()).to.deep.equal([]);
      });
    }

    for (const colorPrimary of [
      '#ffd400',
      '#00b3a4',
      '#7a2e5c',
      '#111111',
      '#fefefe',
      '#808080',
      '#767676',
      '#e4002b',
      '#0a84ff',
      '#ff6a13',
      '#5b8c00',
    ]) {
      it(`of text on the primary colour is kept in ${scheme}: ${colorPrimary}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        provider.appearance = {variables: {colorPrimary}};
        await provider.updateComplete;
        await overview.updateComplete;
        const text = colourOf('--_on-primary');
        expect(contrast(text, colourOf('--_primary'))).to.be.at.least(4.5);
        expect(contrast(text, colourOf('--_primary-hover'))).to.be.at.least(4.5);
      });
    }
  }

  it('is measured as the standard says', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.01);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });
});
