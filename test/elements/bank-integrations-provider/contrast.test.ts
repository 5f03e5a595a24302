import {expect} from '@open-wc/testing';
import type {ThemeName} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-integrations-provider';

/** What stands on what, and how far apart it must be: 4.5 for text, 3 for what shows where something is (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['--_text', '--_bg', 4.5],
  ['--_muted', '--_bg', 4.5],
  ['--_muted', '--_soft', 4.5],
  ['--_primary', '--_bg', 4.5],
  ['--_on-primary', '--_primary', 4.5],
  ['--_on-primary', '--_primary-hover', 4.5],
  ['--_primary', '--_selected', 4.5],
  ['--_text', '--_selected', 4.5],
  ['--_text', '--_info-bg', 4.5],
  ['--_danger', '--_bg', 4.5],
  ['--_danger', '--_danger-bg', 4.5],
  ['--_text', '--_danger-bg', 4.5],
  ['--_good', '--_good-bg', 4.5],
  ['--_good', '--_bg', 4.5],
  ['--_warn', '--_warn-bg', 4.5],
  ['--_warn', '--_bg', 4.5],
  ['--_field-line', '--_bg', 3],
];

type Colour = readonly [number, number, number];

const luminance = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

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
    pairs.flatMap(([front, back, least]) => {
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
