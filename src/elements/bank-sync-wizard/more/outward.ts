import {svg} from 'lit';

/** Out of this page: a window with an arrow that leaves it. */
export const outward = svg`<path d="M7 3.5H4.25a1.5 1.5 0 0 0-1.5 1.5v6.75a1.5 1.5 0 0 0 1.5 1.5H11a1.5 1.5 0 0 0 1.5-1.5V9M9.5 2.75h3.75V6.5M13 3 7.5 8.5" />`;
