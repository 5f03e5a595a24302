import {css} from 'lit';

/** The path of an asset. */
export const path = css`
  .path {
    font-size: var(--_small);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .path b {
    color: var(--_text);
    font-weight: 600;
  }
`;
