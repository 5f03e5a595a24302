import {svg} from 'lit';

/** See `../icon.ts`. */
export const copy = svg`<rect x="5.5" y="5.5" width="7.75" height="7.75" rx="1.5" /><path d="M3.5 10.5a1 1 0 0 1-.75-1V3.75a1 1 0 0 1 1-1H9.5a1 1 0 0 1 1 .75" />`;
