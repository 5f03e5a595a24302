import {chromium} from '@playwright/test';
import {tokens as styles} from '../../src/styles/tokens.ts';
import {contrast, contrastPairs, type Colour} from '../../test/support/contrast.ts';
import {findChromium} from '../../test/support/runner/find-chromium.ts';
import {bothOf, type ThemeTokens} from './read-tokens.ts';
import {baseTokens, furtherTokens, propertyOf} from './themes.ts';

interface Measured {
  readonly look: string;
  readonly scheme: 'light' | 'dark';
  readonly pairs: readonly {
    readonly front: string;
    readonly back: string;
    readonly least: number;
    /** Contrast ratio, 1 to 21. */
    readonly found: number;
  }[];
}

const names = [...new Set(contrastPairs.flatMap(([front, back]) => [front, back]))];

const settable = [...baseTokens, ...furtherTokens];

/** Measures in Chromium what the elements would paint with the tokens of each look over those of the default. */
export const measureContrast = async (looks: readonly (readonly [string, ThemeTokens])[]): Promise<Measured[]> => {
  if (looks.length === 0) return [];
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: {...(process.env as Record<string, string>), ...found.env},
    args: [...found.args],
  });
  try {
    const page = await browser.newPage();
    const measured: Measured[] = [];
    for (const [look, tokens] of looks) {
      const properties = settable.flatMap(([token, variable]) => {
        const value = tokens.get(token);
        return value ? [[propertyOf(variable), bothOf(value)] as const] : [];
      });
      for (const scheme of ['light', 'dark'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one page, one look after the other
        const painted = await page.evaluate(
          ({css, own, colorScheme, wanted}) => {
            const host = document.createElement('div');
            document.body.replaceChildren(host);
            document.documentElement.style.colorScheme = colorScheme;
            for (const [name, value] of own) host.style.setProperty(name, value);
            const root = host.attachShadow({mode: 'open'});
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            root.adoptedStyleSheets = [sheet];
            const probe = document.createElement('span');
            root.append(probe);
            const canvas = document.createElement('canvas').getContext('2d');
            if (!canvas) throw new Error('no canvas');
            return wanted.map((name): [number, number, number] => {
              probe.style.color = `var(${name})`;
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = getComputedStyle(probe).color;
              canvas.fillRect(0, 0, 1, 1);
              const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
              return [r, g, b];
            });
          },
          {css: styles.cssText, own: properties, colorScheme: scheme, wanted: names},
        );
        const colourOf = (name: string): Colour => painted[names.indexOf(name)] ?? [0, 0, 0];
        measured.push({
          look,
          scheme,
          pairs: contrastPairs.map(([front, back, least]) => ({
            front,
            back,
            least,
            found: contrast(colourOf(front), colourOf(back)),
          })),
        });
      }
    }
    return measured;
  } finally {
    await browser.close();
  }
};
