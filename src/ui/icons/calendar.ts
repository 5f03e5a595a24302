import {svg} from 'lit';

/** A sheet of a calendar. */
export const calendar = svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1.5" /><path d="M2.5 6.75h11M5.5 2v3M10.5 2v3" />`;
