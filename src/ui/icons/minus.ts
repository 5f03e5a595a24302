import {svg} from 'lit';

/** See `../icon.ts`. */
export const minus = svg`<path d="M3 8h10" />`;
