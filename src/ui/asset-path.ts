import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

export interface PathWords {
  readonly pathSeparator: string;
  readonly pathTruncated: string;
}

interface NamedPath {
  readonly name: string;
  readonly path: {readonly names: readonly string[]; readonly truncated: boolean};
}

/** The path of an asset in grey, its own name in ink. */
export const assetPath = ({name, path}: NamedPath, words: PathWords): TemplateResult => html`
  <span class="path" part="path">
    <span class="way"
      >${path.truncated ? html`<span aria-hidden="true">…</span><span class="visually-hidden">${words.pathTruncated}</span> ${words.pathSeparator} ` : nothing}${path.names.map(
        each => html`<bdi>${each}</bdi> ${words.pathSeparator} `,
      )}</span
    ><b><bdi>${name}</bdi></b>
  </span>
`;
