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

const figure = (file: string, caption: string): string =>
  `<figure><a href="${escape(file)}"><img loading="lazy" src="${escape(file)}" alt=""></a><figcaption>${caption}</figcaption></figure>`;

const captionOf = ({theme, width, language}: Shot): string => `${theme}, ${width}, ${language}`;

const section = (title: string, figures: readonly string[]): string =>
  `<section><h2>${escape(title)}</h2><div>${figures.join('')}</div></section>`;

/**
 * A page with all pictures, state by state.
 * @param differences - pictures of what has changed, by the picture in which it has; they stand first.
 */
export const contactSheet = (shots: readonly Shot[], differences: ReadonlyMap<string, string> = new Map()): string => {
  const states = [...new Set(shots.map(({state}) => state))];
  const changed = shots.flatMap(shot => {
    const difference = differences.get(shot.file);
    return difference === undefined ? [] : [figure(difference, `${escape(shot.state)}: ${captionOf(shot)}`)];
  });
  const sections = [
    ...(changed.length > 0 ? [section('Changed', changed)] : []),
    ...states.map(state =>
      section(
        state,
        shots.filter(shot => shot.state === state).map(shot => figure(shot.file, captionOf(shot))),
      ),
    ),
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title><style>
body{margin:24px;font:14px/1.5 system-ui,sans-serif;background:#e9ebf0;color:#1a1f2c}
div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}
img{max-block-size:420px;max-inline-size:560px;border:1px solid #0003}h2{font-size:16px;margin:28px 0 8px}
</style></head><body>${sections.join('\n')}</body></html>\n`;
};
