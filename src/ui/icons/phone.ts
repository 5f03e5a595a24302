import {svg} from 'lit';

/** See `../icon.ts`. */
export const phone = svg`<rect x="4.5" y="1.75" width="7" height="12.5" rx="1.5" /><path d="M7.2 12h1.6" />`;
