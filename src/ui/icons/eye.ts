import {svg} from 'lit';

/** See `../icon.ts`. */
export const eye = svg`<path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8Z" /><circle cx="8" cy="8" r="1.75" />`;
