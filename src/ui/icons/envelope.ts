import {svg} from 'lit';

/** See `../icon.ts`. */
export const envelope = svg`<rect x="2.25" y="3.75" width="11.5" height="8.5" rx="1.5" /><path d="m2.75 5 5.25 4 5.25-4" />`;
