import {css} from 'lit';

/** What a query matches. */
export const marks = css`
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--_primary);
    text-underline-offset: 3px;
  }
`;
