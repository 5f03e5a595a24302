import {svg} from 'lit';

/** See `../icon.ts`. */
export const qrCode = svg`<path d="M2.75 2.75h4v4h-4ZM9.25 2.75h4v4h-4ZM2.75 9.25h4v4h-4ZM9.25 9.25v1.5h1.5M13.25 9.25v1.5M9.5 13.25h1.25v-.5M13.25 12.75v.5" />`;
