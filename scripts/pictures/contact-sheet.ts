/** One picture of a state. */
export interface Shot {
  readonly state: string;
  readonly theme: string;
  readonly width: number;
  readonly language: string;
  readonly file: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = ({theme, width, language, file}: Shot): string =>
  `<figure><a href="${escape(file)}"><img loading="lazy" src="${escape(file)}" alt=""></a><figcaption>${theme}, ${width}, ${language}</figcaption></figure>`;

/** A page with all pictures, state by state. */
export const contactSheet = (shots: readonly Shot[]): string => {
  const states = [...new Set(shots.map(({state}) => state))];
  const sections = states.map(
    state =>
      `<section><h2>${escape(state)}</h2><div>${shots
        .filter(shot => shot.state === state)
        .map(figure)
        .join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title><style>
body{margin:24px;font:14px/1.5 system-ui,sans-serif;background:#e9ebf0;color:#1a1f2c}
div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}
img{max-block-size:420px;max-inline-size:560px;border:1px solid #0003}h2{font-size:16px;margin:28px 0 8px}
</style></head><body>${sections.join('\n')}</body></html>\n`;
};
