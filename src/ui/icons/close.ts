import {svg} from 'lit';

/** See `../icon.ts`. */
export const close = svg`<path d="m4 4 8 8M12 4l-8 8" />`;
