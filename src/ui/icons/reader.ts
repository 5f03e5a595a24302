import {svg} from 'lit';

/** See `../icon.ts`. */
export const reader = svg`<rect x="3.75" y="1.75" width="8.5" height="12.5" rx="1.5" /><path d="M5.75 3.9h4.5v1.9h-4.5ZM5.9 8.4v.1M8 8.4v.1M10.1 8.4v.1M5.9 11.1v.1M8 11.1v.1M10.1 11.1v.1" />`;
